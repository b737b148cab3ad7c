package se.lexheller.coordinationmap.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.lexheller.coordinationmap.JourneyService;
import se.lexheller.coordinationmap.Matrix;

/** Målgrupp × steg: who is there, and where nobody is. */
@Named
@RequestScoped
public class MatrixPage {

    @Inject
    private JourneyService journeys;
    @Inject
    private MapView view;
    private Matrix matrix;

    @PostConstruct
    void load() {
        matrix = journeys.matrix(view.getMunicipalityCode(), view.getDay());
    }

    public Matrix getMatrix() {
        return matrix;
    }
}
