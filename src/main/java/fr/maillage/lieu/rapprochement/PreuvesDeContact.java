package fr.maillage.lieu.rapprochement;

import java.util.List;
import java.util.Map;

/** Evidence from telephones, e-mails, sites and identifiers. */
final class PreuvesDeContact {
    private final Bareme bareme;
    private final Frequences frequences;

    PreuvesDeContact(Bareme bareme, Frequences frequences) {
        this.bareme = bareme;
        this.frequences = frequences;
    }

    /** What {@link #peser} adds at most. */
    double auPlus(Traits a, Traits b) {
        var poids = bareme.contact();
        int registres = Math.min(
                a.empreinte().identifiants().size(),
                b.empreinte().identifiants().size());
        return poids.telephone()
                + poids.courriel()
                + poids.site()
                + bareme.identifiant().siret()
                + registres * bareme.identifiant().national();
    }

    void peser(Traits a, Traits b, Collecte collecte) {
        double force = telephones(a.contacts(), b.contacts(), 1, collecte);
        force = courriels(a.contacts(), b.contacts(), force, collecte);
        commune(
                Frequences.Genre.SITE,
                Motif.MEME_SITE,
                a.contacts().sites(),
                b.contacts().sites(),
                bareme.contact().site() * force,
                collecte);
        nationaux(a.empreinte().identifiants(), b.empreinte().identifiants(), collecte);
        sirets(a.contacts(), b.contacts(), collecte);
    }

    /** @return the share that the next likeness keeps */
    private double telephones(Contacts a, Contacts b, double force, Collecte collecte) {
        if (a.telephones().isEmpty() || b.telephones().isEmpty()) {
            return force;
        }
        var poids = bareme.contact();
        if (commune(
                Frequences.Genre.TELEPHONE,
                Motif.MEME_TELEPHONE,
                a.telephones(),
                b.telephones(),
                poids.telephone(),
                collecte)) {
            return poids.second();
        }
        boolean voisins = memeDebut(a.telephones(), b.telephones());
        collecte.ajouter(
                voisins ? Motif.TELEPHONES_VOISINS : Motif.TELEPHONES_DIFFERENTS,
                voisins ? poids.telephoneVoisin() : poids.telephoneDifferent());
        return force;
    }

    private static boolean memeDebut(List<String> a, List<String> b) {
        for (String un : a) {
            for (String autre : b) {
                if (un.length() == 10 && autre.length() == 10 && un.regionMatches(0, autre, 0, 8)) {
                    return true;
                }
            }
        }
        return false;
    }

    private double courriels(Contacts a, Contacts b, double force, Collecte collecte) {
        var poids = bareme.contact();
        if (commune(
                Frequences.Genre.COURRIEL,
                Motif.MEME_COURRIEL,
                a.courriels(),
                b.courriels(),
                poids.courriel() * force,
                collecte)) {
            return poids.second();
        }
        if (commune(
                Frequences.Genre.DOMAINE,
                Motif.MEME_DOMAINE,
                a.domaines(),
                b.domaines(),
                poids.domaine() * force,
                collecte)) {
            return poids.second();
        }
        if (!a.domaines().isEmpty() && !b.domaines().isEmpty()) {
            collecte.ajouter(Motif.DOMAINES_DIFFERENTS, poids.domaineDifferent());
        }
        return force;
    }

    /** Adds the likeness of the rarest value in common, if any. */
    private boolean commune(
            Frequences.Genre genre, Motif motif, List<String> a, List<String> b, double poids, Collecte collecte) {
        int porteurs = Integer.MAX_VALUE;
        for (String valeur : a) {
            if (b.contains(valeur)) {
                porteurs = Math.min(porteurs, frequences.porteurs(genre, valeur));
            }
        }
        if (porteurs == Integer.MAX_VALUE) {
            return false;
        }
        int rare = porteurs;
        collecte.ajouter(motif, bareme.partage(poids, rare), () -> partage(rare));
        return true;
    }

    private static String partage(int porteurs) {
        return porteurs <= 2 ? "" : ", partagé par " + porteurs + " fiches";
    }

    private void nationaux(Map<String, String> a, Map<String, String> b, Collecte collecte) {
        if (a.isEmpty() || b.isEmpty()) {
            return;
        }
        for (Map.Entry<String, String> identifiant : a.entrySet()) {
            String autre = b.get(identifiant.getKey());
            if (autre == null) {
                continue;
            }
            if (autre.equals(identifiant.getValue())) {
                collecte.ajouter(Motif.MEME_IDENTIFIANT, bareme.identifiant().national(), identifiant::getKey);
            } else {
                collecte.retenir(
                        Motif.IDENTIFIANTS_DIFFERENTS, bareme.identifiant().nationalDifferent(), identifiant::getKey);
            }
        }
    }

    private void sirets(Contacts a, Contacts b, Collecte collecte) {
        var poids = bareme.identifiant();
        if (!a.siret().isEmpty() && a.siret().equals(b.siret())) {
            commune(
                    Frequences.Genre.SIRET,
                    Motif.MEME_SIRET,
                    List.of(a.siret()),
                    List.of(b.siret()),
                    poids.siret(),
                    collecte);
        } else if (!a.siren().isEmpty() && !b.siren().isEmpty()) {
            boolean memeStructure = a.siren().equals(b.siren());
            boolean completes = !a.siret().isEmpty() && !b.siret().isEmpty();
            if (!memeStructure) {
                collecte.ajouter(Motif.AUTRE_STRUCTURE, poids.autreStructure());
            } else if (completes) {
                collecte.ajouter(Motif.AUTRE_ETABLISSEMENT, poids.autreEtablissement());
            }
        }
    }
}
