package se.lexheller.platform.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;

/** Lets views read {@code row.title} of a record; EL 5 knows getters only. To be deleted on Jakarta EE 11. */
public class RecordResolver extends ELResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Optional<Method> accessor = accessor(base, property);
        if (accessor.isEmpty()) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return accessor.get().invoke(base);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return accessor(base, property).map(a -> {
            context.setPropertyResolved(base, property);
            return a.getReturnType();
        }).orElse(null);
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // records don't change
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return base instanceof Record;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return String.class;
    }

    /** Components first; other methods without parameters too, so that {@code row.overdue} and {@code row.isOverdue()} are one. */
    private static Optional<Method> accessor(Object base, Object property) {
        if (!(base instanceof Record) || property == null) {
            return Optional.empty();
        }
        String name = property.toString();
        return method(base, name).or(() -> method(base, "is" + Character.toUpperCase(name.charAt(0)) + name.substring(1)));
    }

    private static Optional<Method> method(Object base, String name) {
        try {
            Method method = base.getClass().getMethod(name);
            method.trySetAccessible();
            return Optional.of(method);
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }
}
