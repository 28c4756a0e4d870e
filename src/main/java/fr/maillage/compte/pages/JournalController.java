package fr.maillage.compte.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.maillage.compte.registre.LectureDuJournal;
import fr.maillage.compte.registre.LectureDuJournal.Filtre;
import fr.maillage.presentation.Pagination;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The journal of acts, for administrators, as the security configuration says. */
@Controller
class JournalController {
    private static final int PAR_PAGE = 100;
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final LectureDuJournal journal;

    JournalController(LectureDuJournal journal) {
        this.journal = journal;
    }

    @GetMapping("/gestion/journal")
    ModelAndView lire(
            @RequestParam(defaultValue = "") String acte,
            @RequestParam(defaultValue = "") String du,
            @RequestParam(defaultValue = "") String au,
            @RequestParam(defaultValue = "") String page) {
        var filtre = filtre(acte, du, au);
        var demande = new PageJournal.Demande(filtre.acte() == null ? "" : acte, du, au);
        var pages = new Pagination(
                Pagination.lire(page), PAR_PAGE, journal.compter(filtre), "/gestion/journal?" + demande.parametres());
        return new ModelAndView(
                "compte/journal",
                "page",
                new PageJournal(demande, journal.actes(), journal.lire(filtre, pages.saut(), PAR_PAGE), pages));
    }

    @GetMapping("/gestion/journal.csv")
    void exporter(
            @RequestParam(defaultValue = "") String acte,
            @RequestParam(defaultValue = "") String du,
            @RequestParam(defaultValue = "") String au,
            HttpServletResponse reponse)
            throws IOException {
        reponse.setContentType("text/csv;charset=UTF-8");
        reponse.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("journal.csv").build().toString());
        try (var csv = CsvWriter.builder().build(reponse.getWriter())) {
            csv.writeRecord("moment", "compte", "nom", "acte", "objet", "details");
            journal.parcourir(
                    filtre(acte, du, au),
                    ligne -> csv.writeRecord(
                            ligne.le().toString(),
                            ligne.compte(),
                            inerte(ligne.nom()),
                            ligne.acte(),
                            inerte(ligne.objet()),
                            inerte(ligne.details())));
        }
    }

    private static Filtre filtre(String acte, String du, String au) {
        return new Filtre(
                acte.isBlank() || acte.equals(PageJournal.TOUS) ? null : acte.replace("\0", ""),
                date(du).map(jour -> jour.atStartOfDay(FRANCE).toInstant()).orElse(null),
                date(au).map(jour -> jour.plusDays(1).atStartOfDay(FRANCE).toInstant())
                        .orElse(null));
    }

    /** A date as browsers send it; the page tells when it is not one. */
    static Optional<LocalDate> date(String saisie) {
        try {
            return saisie.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(saisie.strip())).filter(jour -> jour.getYear() < 10_000);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A spreadsheet would run a text that begins like a formula. */
    private static String inerte(String texte) {
        return texte.isEmpty() || "=+-@\t\r".indexOf(texte.charAt(0)) < 0 ? texte : "'" + texte;
    }
}
