package fr.maillage.site.commande;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar carries; out of a jar there is none. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "Maillage " + (version == null ? "(sources)" : version), "Java " + System.getProperty("java.version")
        };
    }
}
