package fr.maillage.lieu.rapprochement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads an address line: number, road; boxes, postal code and the commune's name are dropped. */
final class LectureDAdresse {
    private static final Pattern ORDINAL = Pattern.compile("^(\\d+)(eme|er|ere|nd|nde)$");
    private static final int MOTS = 8;
    private static final int VOIES = 3;

    private final Lexique lexique;
    private final MotsDAdresse mots;

    LectureDAdresse(Lexique lexique) {
        this.lexique = lexique;
        this.mots = new MotsDAdresse(lexique);
    }

    /** @param commune the words of the commune's name, in order */
    List<AdresseLue> lire(String adresse, String codePostal, List<String> commune) {
        String borne = adresse.length() > Mots.LONGUEUR ? adresse.substring(0, Mots.LONGUEUR) : adresse;
        var voies = new ArrayList<AdresseLue>();
        for (String ligne : lignes(borne)) {
            ajouterVoies(sansCommune(mots.lire(ligne), codePostal, commune), voies);
        }
        return List.copyOf(voies);
    }

    /** Of an address on several lines, those that name a road; a line seldom does, and then the address is one. */
    private List<String> lignes(String adresse) {
        if (adresse.indexOf('\n') < 0 && adresse.indexOf('\r') < 0) {
            return List.of(adresse);
        }
        List<String> avecVoie = adresse.lines()
                .filter(ligne -> premiereVoie(lexique.mots(ligne)) >= 0)
                .toList();
        return avecVoie.isEmpty() ? List.of(adresse) : avecVoie;
    }

    private void ajouterVoies(List<String> mots, List<AdresseLue> voies) {
        int debut = 0;
        for (int i = 1; i <= mots.size() && voies.size() < VOIES; i++) {
            if (i == mots.size() || nouvelleVoie(mots, debut, i)) {
                voie(mots.subList(debut, i)).ifPresent(voies::add);
                debut = i;
            }
        }
    }

    /** « Quai des Mondes 4 rue Calmette »: a number right before a road starts another part. */
    private boolean nouvelleVoie(List<String> mots, int debut, int i) {
        if (!numero(mots.get(i))) {
            return false;
        }
        int suivant = i + 1;
        while (suivant < mots.size() && lexique.horsAdresse().contains(mots.get(suivant))) {
            suivant++;
        }
        return suivant < mots.size()
                && lexique.voies().contains(mots.get(suivant))
                && mots.subList(debut, i).stream().anyMatch(mot -> mot.length() > 2 && !numero(mot));
    }

    private static boolean numero(String mot) {
        return Mots.chiffres(mot, 1, 4);
    }

    private Optional<AdresseLue> voie(List<String> mots) {
        int voie = premiereVoie(mots);
        Set<Integer> numeros = numeros(mots, voie);
        String type = voie < 0 ? "" : mots.get(voie);
        var nom = new ArrayList<String>();
        for (int i = voie < 0 ? 0 : voie + 1; i < mots.size() && nom.size() < MOTS; i++) {
            String mot = mots.get(i);
            boolean numeroDeTete = voie < 0 && nom.isEmpty() && numero(mot);
            if (!numeroDeTete
                    && !lexique.articles().contains(mot)
                    && !lexique.horsAdresse().contains(mot)) {
                nom.add(mot.charAt(0) > '9' ? mot : ORDINAL.matcher(mot).replaceFirst("$1e"));
            }
        }
        for (int i = 0; nom.isEmpty() && i < voie; i++) {
            if (lexique.adjectifsDeVoie().contains(mots.get(i))) {
                nom.add(mots.get(i)); // « Grande Rue »
            }
        }
        if (nom.isEmpty() && voie >= 0) {
            nom.add(type); // « la Cité », « le Parc »: the word is the name
        }
        return nom.isEmpty()
                ? Optional.empty()
                : Optional.of(new AdresseLue(
                        numeros, type, Termes.de(nom), lexique.adressesVagues().containsAll(nom)));
    }

    private List<String> sansCommune(List<String> mots, String codePostal, List<String> commune) {
        int fin = mots.size();
        for (int i = 1; i < mots.size(); i++) {
            if (mots.get(i).equals(codePostal) || Mots.chiffres(mots.get(i), 5, 5) && i + 1 < mots.size()) {
                fin = i;
                break;
            }
        }
        List<String> debut = mots.subList(0, fin);
        int avant = debut.size() - commune.size();
        if (commune.isEmpty()
                || avant <= 0
                || !debut.subList(avant, debut.size()).equals(commune)) {
            return debut;
        }
        String veille = debut.get(avant - 1);
        boolean dansLeNom =
                lexique.articles().contains(veille) || lexique.voies().contains(veille);
        return dansLeNom ? debut : debut.subList(0, avant);
    }

    /** The first word that a number may precede; « 8 place de la rue »: the first one counts. */
    private int premiereVoie(List<String> mots) {
        for (int i = 0; i < mots.size(); i++) {
            if (lexique.voies().contains(mots.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Numbers that stand right before the road, or at the head of the line; suffixes (« bis », « A ») are skipped. */
    private Set<Integer> numeros(List<String> mots, int voie) {
        var numeros = new LinkedHashSet<Integer>();
        int i = voie < 0 ? 0 : voie - 1;
        int pas = voie < 0 ? 1 : -1;
        for (; i >= 0 && i < mots.size(); i += pas) {
            String mot = mots.get(i);
            if (numero(mot)) {
                numeros.add(Integer.parseInt(mot));
            } else if (mot.length() > 1
                            && !lexique.horsAdresse().contains(mot)
                            && !lexique.articles().contains(mot)
                    || voie < 0) {
                break;
            }
        }
        if (numeros.isEmpty() && voie > 0 && numero(mots.getFirst())) {
            numeros.add(Integer.parseInt(mots.getFirst()));
        }
        return numeros;
    }
}
