package fr.maillage.courrier;

import java.util.Collection;
import java.util.Map;

/** How the outbox is doing. */
public interface SuiviDuCourrier {
    /** True when a mail server is set; else letters stay in the outbox, where the administrator reads them. */
    boolean part();

    /** Letters that wait for their turn, or for a mail server. */
    int enAttente();

    /** Letters given up: refused by the mail server, or not sent in time. */
    int enEchec();

    /** What became of these letters, by number; those whose trace is erased, after a year, are left out. */
    Map<Long, SortDeLettre> sorts(Collection<Long> lettres);
}
