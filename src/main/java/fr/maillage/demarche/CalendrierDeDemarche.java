package fr.maillage.demarche;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that has a date in a démarche, whoever told it. */
@Component
public class CalendrierDeDemarche {
    private static final Comparator<JalonDeFrise> ORDRE = Comparator.comparing(JalonDeFrise::debut)
            .thenComparing(JalonDeFrise::genre)
            .thenComparing(j -> j.heure() == null ? LocalTime.MIN : j.heure())
            .thenComparing(JalonDeFrise::id);

    // Asked for when they are needed: a room that adds marks may itself need this one.
    private final ObjectProvider<JalonsDeDemarche> sources;
    private final HorlogeDeDemarche horloge;

    CalendrierDeDemarche(ObjectProvider<JalonsDeDemarche> sources, HorlogeDeDemarche horloge) {
        this.sources = sources;
        this.horloge = horloge;
    }

    /** By date, private ones included. */
    public List<JalonDeFrise> jalons(Demarche demarche) {
        return sources.orderedStream()
                .flatMap(s -> s.pour(demarche).stream())
                .sorted(ORDRE)
                .toList();
    }

    /** By date, those that everybody may see. */
    public List<JalonDeFrise> publics(Demarche demarche) {
        return jalons(demarche).stream().filter(JalonDeFrise::publique).toList();
    }

    /** The timeline as accounts see it. */
    public Frise frise(Demarche demarche) {
        return new Frise("Frise de la démarche", jalons(demarche), horloge.aujourdhui(demarche));
    }

    /** The timeline that everybody may see. */
    public Frise frisePublique(Demarche demarche) {
        return new Frise("Frise de la démarche", publics(demarche), horloge.aujourdhui(demarche));
    }
}
