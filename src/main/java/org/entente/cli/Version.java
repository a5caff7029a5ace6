package org.entente.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says: the program's version, from its jar, and the Java it runs on. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String own = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "Entente " + (own == null ? "(not packaged)" : own),
            "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name")
        };
    }
}
