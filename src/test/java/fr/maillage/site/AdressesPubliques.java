package fr.maillage.site;

import java.util.List;

/** The public pages. A line here makes a page join every check: links, accessibility, keyboard, phone, without JavaScript, weight. */
public final class AdressesPubliques {
    private AdressesPubliques() {}

    /** Pages whose answer is 200. */
    public static List<String> toutes() {
        return List.of(
                "/",
                "/lieux",
                "/lieux?vue=pro",
                "/lieux?adresse=commercy&rayon=20",
                "/lieux?territoire_type=france",
                "/recherche",
                "/recherche?q=saint",
                "/recherche?q=zzzzzz",
                "/territoires",
                "/territoires/departement/55",
                "/territoires/departement/55/communes",
                "/territoires/epci/200034874",
                "/territoires/epci/245501184?modele=ifn-2023",
                "/territoires/commune/55545",
                "/territoires/commune/55039",
                "/territoires/couverture",
                "/territoires/region/44/couverture?tri=nom",
                "/territoires/departement/55/couverture",
                "/territoires/departement/55/couverture?carte=lecture&servi=10",
                "/territoires/departement/55/couverture/communes",
                "/territoires/epci/200034874/couverture?service=Aide+aux+d%C3%A9marches+administratives",
                "/territoires/commune/55545/couverture",
                "/territoires/selection?depuis=epci:200034874",
                "/comment-lire",
                "/glossaire",
                "/sources",
                "/accessibilite",
                "/mentions-legales",
                "/donnees-personnelles",
                "/lieux/declarer",
                "/lieux/suivi",
                "/lieux/pourquoi",
                "/enquetes",
                "/donnees",
                "/demarches",
                "/atelier",
                "/connexion",
                "/connexion/envoye",
                "/plan");
    }
}
