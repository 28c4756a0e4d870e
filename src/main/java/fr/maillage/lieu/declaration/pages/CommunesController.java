package fr.maillage.lieu.declaration.pages;

import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The communes proposed to declaration.js while one types. */
@Controller
class CommunesController {
    private static final int SAISIE_MAX = 60;

    private final CommunesProposees communes;

    CommunesController(CommunesProposees communes) {
        this.communes = communes;
    }

    /** @param codePostal the first one; empty when none is known */
    record Proposee(String nom, String codePostal) {}

    @GetMapping("/lieux/declarer/communes")
    ResponseEntity<List<Proposee>> proposer(@RequestParam(defaultValue = "") String q) {
        var proposees = q.isBlank() || q.length() > SAISIE_MAX
                ? List.<Proposee>of()
                : communes.quiCommencent(q).stream()
                        .map(c -> new Proposee(
                                c.nom(),
                                c.codesPostaux().isEmpty()
                                        ? ""
                                        : c.codesPostaux().getFirst()))
                        .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(proposees);
    }
}
