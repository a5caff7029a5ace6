package org.entente.export;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.entente.draw.Surface;
import org.entente.draw.TextStyle;
import org.entente.draw.Writing;

/** Puts paths and text on a page of a PDF whose space is px of the drawing, y down. */
final class PdfSurface implements Surface {
    private static final COSName SPAN = COSName.getPDFName("Span");
    private static final float MITER_LIMIT = 4;

    private final PDDocument document;
    private final PDPageContentStream page;
    private final PdfFonts fonts;
    private final boolean outlines;
    private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();

    /** @param outlines whether letters become paths */
    PdfSurface(PDDocument document, PDPageContentStream page, PdfFonts fonts, boolean outlines) {
        this.document = document;
        this.page = page;
        this.fonts = fonts;
        this.outlines = outlines;
    }

    @Override
    public void fill(Shape shape, int argb) throws IOException {
        int winding = add(shape);
        fillColour(argb);
        if (winding == PathIterator.WIND_EVEN_ODD) {
            page.fillEvenOdd();
        } else {
            page.fill();
        }
    }

    @Override
    public void stroke(Shape path, BasicStroke pen, int argb) throws IOException {
        opacity(argb);
        page.setStrokingColor(part(argb, 16), part(argb, 8), part(argb, 0));
        page.setLineWidth(pen.getLineWidth());
        page.setLineCapStyle(pen.getEndCap() == BasicStroke.CAP_ROUND ? 1 : 0);
        page.setLineJoinStyle(pen.getLineJoin() == BasicStroke.JOIN_ROUND ? 1 : 0);
        page.setMiterLimit(MITER_LIMIT);
        float[] dash = pen.getDashArray();
        page.setLineDashPattern(dash == null ? new float[0] : dash, 0);
        add(path);
        page.stroke();
    }

    @Override
    public void write(Writing text) throws IOException {
        TextStyle style = text.style();
        if (style.haloWidth() > 0 && style.halo() >>> 24 != 0) {
            // As paths: written twice, the text would be found twice.
            BasicStroke pen = new BasicStroke(2 * style.haloWidth(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
            stroke(text.outline(), pen, style.halo());
        }
        if (style.colour() >>> 24 == 0) {
            return;
        }
        if (outlines) {
            fill(text.outline(), style.colour());
            return;
        }
        boolean foreign = false;
        for (Writing.Run run : text.runs()) {
            foreign |= !run.bundled();
            if (run.bundled()) {
                show(run.text(), run.x(), text.y(), style.size(), style);
            } else {
                hide(run, text.y(), style);
            }
        }
        if (foreign) {
            fill(text.outline(false), style.colour());
        }
    }

    /** Letters of the bundled family; their font's size is 1, stretched by so much from left to right. */
    private void show(String text, double x, double y, double stretch, TextStyle style) throws IOException {
        fillColour(style.colour());
        page.beginText();
        page.setFont(fonts.font(style.weight()), 1);
        page.setTextMatrix(new Matrix((float) stretch, 0, 0, -style.size(), (float) x, (float) y));
        page.showText(text);
        page.endText();
    }

    /** A text that is found but not seen: a blank as wide as its letters, which follow as paths, that says what it stands for. */
    private void hide(Writing.Run run, double y, TextStyle style) throws IOException {
        COSDictionary meaning = new COSDictionary();
        meaning.setString(COSName.ACTUAL_TEXT, run.text());
        PDFont font = fonts.font(style.weight());
        page.beginMarkedContent(SPAN, PDPropertyList.create(meaning));
        page.setRenderingMode(RenderingMode.NEITHER);
        show(" ", run.x(), y, run.width() / (font.getStringWidth(" ") / 1000), style);
        page.setRenderingMode(RenderingMode.FILL);
        page.endMarkedContent();
    }

    @Override
    public void image(BufferedImage image, Rectangle2D box) throws IOException {
        opacity(0xFF000000);
        page.drawImage(
                LosslessFactory.createFromImage(document, image),
                new Matrix((float) box.getWidth(), 0, 0, (float) -box.getHeight(), (float) box.getX(), (float)
                        box.getMaxY()));
    }

    @Override
    public void begin(AffineTransform place, Shape clip) throws IOException {
        page.saveGraphicsState();
        if (!place.isIdentity()) {
            page.transform(new Matrix(place));
        }
        if (add(clip) == PathIterator.WIND_EVEN_ODD) {
            page.clipEvenOdd();
        } else {
            page.clip();
        }
    }

    @Override
    public void end() throws IOException {
        page.restoreGraphicsState();
    }

    private void fillColour(int argb) throws IOException {
        opacity(argb);
        page.setNonStrokingColor(part(argb, 16), part(argb, 8), part(argb, 0));
    }

    private void opacity(int argb) throws IOException {
        PDExtendedGraphicsState state = opacities.get(argb >>> 24);
        if (state == null) {
            state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant((argb >>> 24) / 255f);
            state.setStrokingAlphaConstant((argb >>> 24) / 255f);
            opacities.put(argb >>> 24, state);
        }
        page.setGraphicsStateParameters(state);
    }

    private static float part(int argb, int shift) {
        return (argb >> shift & 0xFF) / 255f;
    }

    /** Adds a path to what is filled, drawn or clipped next; returns its winding rule. */
    private int add(Shape shape) throws IOException {
        PathIterator path = shape.getPathIterator(null);
        float[] c = new float[6];
        float x = 0;
        float y = 0;
        float startX = 0;
        float startY = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> {
                    page.moveTo(c[0], c[1]);
                    startX = c[0];
                    startY = c[1];
                    x = c[0];
                    y = c[1];
                }
                case PathIterator.SEG_LINETO -> {
                    page.lineTo(c[0], c[1]);
                    x = c[0];
                    y = c[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    // The cubic that is the same curve.
                    page.curveTo(
                            x + 2 * (c[0] - x) / 3,
                            y + 2 * (c[1] - y) / 3,
                            c[2] + 2 * (c[0] - c[2]) / 3,
                            c[3] + 2 * (c[1] - c[3]) / 3,
                            c[2],
                            c[3]);
                    x = c[2];
                    y = c[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    page.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                    x = c[4];
                    y = c[5];
                }
                default -> {
                    page.closePath();
                    x = startX;
                    y = startY;
                }
            }
        }
        return path.getWindingRule();
    }
}
