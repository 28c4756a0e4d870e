package fr.maillage.demarche.publication;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A feed of news, RSS 2.0 (rssboard.org), with the link to itself that readers advise (Atom). */
record FluxRss(String titre, String lien, String adresse, String description, List<Article> articles) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    /** RFC 822 with a four-digit year, as RSS wants it. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss Z", Locale.ENGLISH);

    /** @param lien whole address, also its lasting identity */
    record Article(String titre, String lien, LocalDate jour, String texte) {}

    String xml() {
        var sortie = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(sortie);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeNamespace("atom", ATOM);
            xml.writeStartElement("channel");
            element(xml, "title", titre);
            element(xml, "link", lien);
            element(xml, "description", description);
            element(xml, "language", "fr");
            xml.writeEmptyElement("atom", "link", ATOM);
            xml.writeAttribute("href", adresse);
            xml.writeAttribute("rel", "self");
            xml.writeAttribute("type", "application/rss+xml");
            for (var article : articles) {
                xml.writeStartElement("item");
                element(xml, "title", article.titre());
                element(xml, "link", article.lien());
                element(xml, "guid", article.lien());
                element(xml, "pubDate", DATE.format(article.jour().atStartOfDay(FRANCE)));
                element(xml, "description", article.texte());
                xml.writeEndElement();
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory does not fail", e);
        }
        return sortie.toString();
    }

    private static void element(XMLStreamWriter xml, String nom, String texte) throws XMLStreamException {
        xml.writeStartElement(nom);
        xml.writeCharacters(texte);
        xml.writeEndElement();
    }
}
