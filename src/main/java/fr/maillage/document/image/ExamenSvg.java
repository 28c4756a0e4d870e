package fr.maillage.document.image;

import fr.maillage.document.Image.Dimensions;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a drawing through once: its size, and that it asks for nothing outside itself. */
public final class ExamenSvg {
    private static final String ESPACE = "http://www.w3.org/2000/svg";
    private static final Set<String> REFUSES =
            Set.of("script", "foreignobject", "iframe", "audio", "video", "handler", "listener");
    private static final Pattern LONGUEUR = Pattern.compile("\\s*([0-9]*\\.?[0-9]+)\\s*(px|pt|mm|cm|in)?\\s*");
    private static final Pattern DEHORS =
            Pattern.compile("url\\(\\s*['\"]?(?!\\s*#)|@import", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESPACES = Pattern.compile("[\\s,]+");

    private ExamenSvg() {}

    /** @throws IllegalArgumentException see {@link fr.maillage.document.Image#svg} */
    public static Dimensions dimensions(byte[] octets) {
        var fabrique = XMLInputFactory.newDefaultFactory();
        fabrique.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrique.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrique.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            var lecture = fabrique.createXMLStreamReader(new ByteArrayInputStream(octets));
            Dimensions dimensions = null;
            while (lecture.hasNext()) {
                switch (lecture.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw refus("declares entities");
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (dimensions == null) {
                            dimensions = racine(lecture);
                        }
                        exigeInoffensif(lecture);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> exigeInoffensif(lecture.getText());
                    default -> {}
                }
            }
            if (dimensions == null) {
                throw refus("is empty");
            }
            return dimensions;
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("not an SVG drawing: " + e.getMessage(), e);
        }
    }

    private static Dimensions racine(XMLStreamReader lecture) {
        if (!"svg".equals(lecture.getLocalName()) || !ESPACE.equals(lecture.getNamespaceURI())) {
            throw refus("begins with " + lecture.getLocalName());
        }
        double largeur = longueur(lecture.getAttributeValue(null, "width"));
        double hauteur = longueur(lecture.getAttributeValue(null, "height"));
        if (largeur > 0 && hauteur > 0) {
            return new Dimensions(largeur, hauteur);
        }
        var vue = lecture.getAttributeValue(null, "viewBox");
        if (vue != null) {
            var cotes = ESPACES.split(vue.strip());
            if (cotes.length == 4 && longueur(cotes[2]) > 0 && longueur(cotes[3]) > 0) {
                return new Dimensions(longueur(cotes[2]), longueur(cotes[3]));
            }
        }
        throw refus("has neither width and height nor a viewBox");
    }

    /** 0 for what is no length. */
    private static double longueur(@Nullable String valeur) {
        if (valeur == null) {
            return 0;
        }
        var trouvee = LONGUEUR.matcher(valeur);
        return trouvee.matches() ? Double.parseDouble(trouvee.group(1)) : 0;
    }

    private static void exigeInoffensif(XMLStreamReader element) {
        if (REFUSES.contains(element.getLocalName().toLowerCase(Locale.ROOT))) {
            throw refus("holds the element " + element.getLocalName());
        }
        for (int i = 0; i < element.getAttributeCount(); i++) {
            var nom = element.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            var valeur = element.getAttributeValue(i);
            if (nom.startsWith("on")) {
                throw refus("acts by " + nom);
            }
            boolean refere = nom.equals("href") || nom.equals("src");
            if (refere && !valeur.startsWith("#") && !valeur.startsWith("data:image/png") && !estUnLien(element)) {
                throw refus("refers to something outside itself");
            }
            exigeInoffensif(valeur);
        }
    }

    /** A link of a map leads somewhere when it is clicked, and fetches nothing by itself. */
    private static boolean estUnLien(XMLStreamReader element) {
        return "a".equals(element.getLocalName());
    }

    private static void exigeInoffensif(String texte) {
        if (DEHORS.matcher(texte).find()) {
            throw refus("refers to something outside itself");
        }
    }

    private static IllegalArgumentException refus(String raison) {
        return new IllegalArgumentException("not a drawing that a document may hold: it " + raison);
    }
}
