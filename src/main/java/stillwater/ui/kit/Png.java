package stillwater.ui.kit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// Writes a picture as the bytes of a PNG file: the same pixels always become the same bytes.
public final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int HEADER = 13;
  private static final byte DEPTH = 8;
  private static final byte COLOUR = 2;
  private static final int BUFFER = 1 << 16;

  private Png() {}

  /// Colours without transparency.
  public static byte[] of(Image image) {
    var width = (int) image.getWidth();
    var height = (int) image.getHeight();
    var file = new ByteArrayOutputStream();
    file.writeBytes(SIGNATURE);
    chunk(file, "IHDR", ByteBuffer.allocate(HEADER).putInt(width).putInt(height).put(DEPTH).put(COLOUR).array());
    chunk(file, "IDAT", packed(lines(image, width, height)));
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  /// Each line begins with how it was filtered, which is not at all.
  private static byte[] lines(Image image, int width, int height) {
    var line = new int[width];
    var lines = ByteBuffer.allocate((3 * width + 1) * height);
    for (int y = 0; y < height; y++) {
      image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), line, 0, width);
      lines.put((byte) 0);
      for (int pixel : line) {
        lines.put((byte) (pixel >> 16)).put((byte) (pixel >> 8)).put((byte) pixel);
      }
    }
    return lines.array();
  }

  private static byte[] packed(byte[] bytes) {
    var packed = new ByteArrayOutputStream();
    try (var deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
      deflater.setInput(bytes);
      deflater.finish();
      var buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
    }
    return packed.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
    var named = ByteBuffer.allocate(4 + data.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(data).array();
    var sum = new CRC32();
    sum.update(named);
    file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    file.writeBytes(named);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
