package fr.maillage.lieu.rapprochement;

import fr.maillage.territoire.Commune;
import fr.maillage.territoire.HistoireDesCodes;
import fr.maillage.territoire.NomSimplifie;
import fr.maillage.territoire.TablesDesTerritoires;
import fr.maillage.territoire.Territoires;
import java.util.HashMap;
import java.util.Map;

/** Communes in force, the history of their codes, their postal codes. */
public final class CommunesDeFrance implements Communes {
    private static final String PLUSIEURS = "";

    private final Territoires territoires;
    private final HistoireDesCodes histoire;
    /** « postal code name » and « postal code » alone → code, or {@link #PLUSIEURS}. */
    private final Map<String, String> parCodePostal = new HashMap<>();

    public CommunesDeFrance(Territoires territoires, HistoireDesCodes histoire) {
        this.territoires = territoires;
        this.histoire = histoire;
        for (Commune commune : territoires.communes()) {
            for (String postal : commune.codesPostaux()) {
                ajouter(postal, commune.code());
                ajouter(cle(postal, commune.nom()), commune.code());
            }
        }
    }

    public static CommunesDeFrance duProgramme() {
        var tables = TablesDesTerritoires.duProgramme();
        var territoires = tables.territoires();
        return new CommunesDeFrance(territoires, tables.histoire(territoires));
    }

    private void ajouter(String cle, String code) {
        parCodePostal.merge(cle, code, (avant, apres) -> avant.equals(apres) ? avant : PLUSIEURS);
    }

    private static String cle(String postal, String nom) {
        return postal + " " + NomSimplifie.de(nom).mots();
    }

    @Override
    public String code(String codeInsee, String codePostal, String nom) {
        return histoire.codeActuel(codeInsee).orElseGet(() -> {
            String parNom = parCodePostal.getOrDefault(cle(codePostal, nom), PLUSIEURS);
            String trouve = parNom.equals(PLUSIEURS) ? parCodePostal.getOrDefault(codePostal, PLUSIEURS) : parNom;
            return trouve.equals(PLUSIEURS) ? codeInsee : trouve;
        });
    }

    @Override
    public int population(String code) {
        var position = territoires.position(code);
        return position.isPresent() ? territoires.commune(position.getAsInt()).population() : -1;
    }
}
