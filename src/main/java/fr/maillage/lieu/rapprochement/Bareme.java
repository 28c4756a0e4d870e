package fr.maillage.lieu.rapprochement;

import tools.jackson.core.type.TypeReference;

/** What each piece of evidence is worth, in log-odds, and the thresholds; bareme.yaml says what each field means. */
record Bareme(
        Seuils seuils,
        DuNom nom,
        DeLaNature nature,
        DeLAdresse adresse,
        DeLaPosition position,
        DuContact contact,
        DeLIdentifiant identifiant,
        DeLaCommune commune,
        double partage) {
    record Seuils(double automatique, double aRevoir) {
        Seuils {
            if (!(aRevoir < automatique)) {
                throw new IllegalArgumentException("the review zone lies under the automatic one");
            }
        }

        Decision decision(double score) {
            return score >= automatique
                    ? Decision.AUTOMATIQUE
                    : score >= aRevoir ? Decision.A_REVOIR : Decision.DISTINCT;
        }
    }

    record DuNom(
            Courbe courbe,
            double generiques,
            double generiqueSeul,
            double unSeulGenerique,
            double nomEtInstitution,
            double numerosDifferents,
            double annexe,
            double annexeDeLaCommune,
            double communesDifferentes) {}

    record DeLaNature(
            double seule,
            double seulePart,
            double memeAdresse,
            double meme,
            double labelEtHote,
            double labelEtAutre,
            double differentes,
            double propresParTypologie,
            double busEtFixe) {}

    record DeLAdresse(
            double memeNumero,
            double memeVoie,
            double memeVoieVague,
            double numeroAbsent,
            double autreNumero,
            double autreType,
            double vague,
            double differente,
            double autreCommune) {}

    record DeLaPosition(Courbe courbe, double avecAdresse, double plancherMemeAdresse) {}

    record DuContact(
            double telephone,
            double telephoneVoisin,
            double telephoneDifferent,
            double courriel,
            double domaine,
            double domaineDifferent,
            double site,
            double second) {}

    record DeLIdentifiant(
            double national,
            double nationalDifferent,
            double siret,
            double autreEtablissement,
            double autreStructure) {}

    record DeLaCommune(Courbe taille, double differente) {}

    static Bareme livre() {
        return FichierYaml.lire("bareme.yaml", new TypeReference<>() {});
    }

    /** The weight of a value that several records bear: as it is for the pair alone, less and less beyond. */
    double partage(double poids, int porteurs) {
        return porteurs <= 2 ? poids : poids / (1 + partage * Math.log(porteurs / 2.0) / Math.log(2));
    }
}
