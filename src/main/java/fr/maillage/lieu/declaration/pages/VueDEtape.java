package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.declaration.Base;
import fr.maillage.lieu.declaration.Brouillons;
import fr.maillage.lieu.declaration.Etape;
import fr.maillage.lieu.declaration.Jeton;
import fr.maillage.lieu.declaration.LectureDeReponses;
import fr.maillage.lieu.declaration.Ligne;
import fr.maillage.lieu.declaration.Reponses;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows a step with what is known of its answers. */
@Component
class VueDEtape {
    private final Brouillons brouillons;
    private final LectureDeReponses lecture;
    private final AssemblageDEtape assemblage;

    VueDEtape(Brouillons brouillons, LectureDeReponses lecture, AssemblageDEtape assemblage) {
        this.brouillons = brouillons;
        this.lecture = lecture;
        this.assemblage = assemblage;
    }

    /** What is wrong in a step of a draft, by question. */
    Map<String, String> fautes(Ligne ligne, Etape etape) {
        return lecture.lire(ligne.reponses(), brouillons.base(ligne)).fautes(etape);
    }

    /**
     * @param ligne the draft; null while there is none
     * @param fautes to be shown
     * @param retour « verifier » or empty
     */
    AssemblageDEtape.Demande demande(
            Jeton jeton,
            @Nullable Ligne ligne,
            Etape etape,
            Reponses reponses,
            Map<String, String> fautes,
            List<String> avis,
            String retour) {
        var base = ligne == null ? Base.VIDE : brouillons.base(ligne);
        return new AssemblageDEtape.Demande(
                jeton, ligne, etape, reponses, lecture.lire(reponses, base), fautes, avis, retour, null, false);
    }

    EtapePage page(AssemblageDEtape.Demande demande) {
        return assemblage.page(demande);
    }

    ModelAndView vue(AssemblageDEtape.Demande demande, HttpStatus statut) {
        return new ModelAndView("lieu/declaration/etape", Map.of("page", page(demande)), statut);
    }
}
