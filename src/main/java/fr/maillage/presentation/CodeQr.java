package fr.maillage.presentation;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** QR codes as drawings. */
public final class CodeQr {
    private CodeQr() {}

    /** An SVG whose side is its number of modules, quiet zone included. */
    public static String svg(String texte) {
        try {
            var modules = new QRCodeWriter()
                    .encode(
                            texte,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4));
            int cote = modules.getWidth();
            var trace = new StringBuilder();
            for (int y = 0; y < cote; y++) {
                for (int x = 0; x < cote; x++) {
                    int debut = x;
                    while (x < cote && modules.get(x, y)) {
                        x++;
                    }
                    if (x > debut) {
                        trace.append("M%d %dh%dv1h-%dz".formatted(debut, y, x - debut, x - debut));
                    }
                }
            }
            return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"><path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/><path d=\"%s\"/></svg>"
                    .formatted(cote, cote, cote, cote, trace);
        } catch (WriterException e) {
            throw new IllegalStateException("too long for a QR code: " + texte.length(), e);
        }
    }
}
