package fr.maillage.document.mot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the text of zones, line by line, as a file is read. */
public final class ZonesLues {
    private final Map<String, String> zones = new LinkedHashMap<>();
    private final List<String> lignes = new ArrayList<>();
    private final StringBuilder ligne = new StringBuilder();
    private String id = "";
    private boolean indicative;

    /** @param nom as it is in the file; one that names no zone changes nothing */
    public void ouvrir(String nom) {
        if (nom.startsWith(Mots.ZONE)) {
            id = nom.substring(Mots.ZONE.length());
            indicative = false;
            lignes.clear();
            ligne.setLength(0);
        }
    }

    /** What the zone shows is what it says to write, not what was written. */
    public void estIndicative() {
        indicative = true;
    }

    public boolean estOuverte() {
        return !id.isEmpty();
    }

    public void texte(String texte) {
        if (estOuverte()) {
            ligne.append(texte);
        }
    }

    public void finDeLigne() {
        if (estOuverte()) {
            lignes.add(ligne.toString());
            ligne.setLength(0);
        }
    }

    public void fermer() {
        if (!estOuverte()) {
            return;
        }
        if (!ligne.isEmpty()) {
            finDeLigne();
        }
        if (!lignes.isEmpty() && lignes.getFirst().startsWith(Mots.A_REDIGER.strip())) {
            lignes.removeFirst();
        }
        var texte = String.join("\n", lignes).strip();
        zones.put(id, indicative || texte.equals(Mots.ECRIRE_ICI) ? "" : texte);
        id = "";
    }

    public Map<String, String> lues() {
        return new LinkedHashMap<>(zones);
    }
}
