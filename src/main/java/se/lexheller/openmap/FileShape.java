package se.lexheller.openmap;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The properties that objects of the file of the whole map may have: those that are written into it. A name with ! must be there;
 * after a colon stands of what shape the value is, with * where it is a list; all others are texts.
 */
final class FileShape {

    static final String WHOLE = "whole";
    static final String ATTRIBUTE = "attribute";
    static final String SERVICE = "service";

    private static final String ORGANIZATION_FIELDS = "id! name! alternate_name description! uri ";
    private static final Map<String, FileShape> ALL = Map.ofEntries(
            shape(WHOLE, "organizations!:organization* services!:service* taxonomies!:taxonomy* taxonomy_terms!:term*"),
            shape(SERVICE, "id! name! description url status! application_process eligibility_description assured_date alert last_modified "
                    + "service_areas:area* service_at_locations:at_location* organization:listed_organization funding:funding* "
                    + "required_documents:document* contacts:contact* attributes:attribute*"),
            shape("area", "id! name uri"), shape("at_location", "id! location:location"),
            shape("location", "id! location_type! name description external_identifier external_identifier_type"),
            shape("listed_organization", ORGANIZATION_FIELDS), shape("organization", ORGANIZATION_FIELDS + "contacts:contact* attributes:attribute*"),
            shape("funding", "id! source"), shape("document", "id! document"), shape("contact", "id! organization_id name email phones:phone*"),
            shape("phone", "id! number! type"), shape(ATTRIBUTE, "id! link_id taxonomy_term_id link_type link_entity value label"),
            shape("taxonomy", "id! name! description! uri"),
            shape("term", "id! code name! description! parent_id taxonomy taxonomy_detail:taxonomy language taxonomy_id term_uri"));

    /** @param shape null where the value is a text */
    record Property(boolean needed, String shape, boolean list) {
    }

    private final Map<String, Property> properties = new LinkedHashMap<>();

    private FileShape() {
    }

    static FileShape of(String name) {
        return ALL.get(name);
    }

    Map<String, Property> properties() {
        return properties;
    }

    private static Map.Entry<String, FileShape> shape(String name, String properties) {
        FileShape shape = new FileShape();
        for (String property : properties.strip().split(" ")) {
            String[] parts = property.split(":");
            String kind = parts.length == 1 ? null : parts[1].replace("*", "");
            shape.properties.put(parts[0].replace("!", ""), new Property(parts[0].endsWith("!"), kind, property.endsWith("*")));
        }
        return Map.entry(name, shape);
    }
}
