package org.entente.ui;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.BitSet;

/** What the headless toolkit must forget before something is dragged from one node to another. */
final class Drags {
    private Drags() {}

    /**
     * Forgets earlier drags. The toolkit keeps the window of the last one, closed as it may be, and fails when it tells it that the
     * pointer has left.
     */
    static void forget() throws ReflectiveOperationException {
        Class<?> type = Class.forName("com.sun.glass.ui.monocle.MouseInput");
        Method only = type.getDeclaredMethod("getInstance");
        only.setAccessible(true);
        Object mouse = only.invoke(null);
        field(type, "dragView").set(mouse, null);
        field(type, "dragInProgress").set(mouse, false);
        ((BitSet) field(type, "dragActions").get(mouse)).clear();
    }

    private static Field field(Class<?> type, String name) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
