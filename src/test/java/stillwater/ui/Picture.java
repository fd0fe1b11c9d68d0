package stillwater.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/// What a window showed, or shows, as plain pixels.
public record Picture(int width, int height, int[] pixels) {
  private static final int TILE = 4;
  private static final int ALIKE = 24;

  public static Picture of(Image image) {
    var width = (int) image.getWidth();
    var height = (int) image.getHeight();
    var pixels = new int[width * height];
    var reader = image.getPixelReader();
    Arrays.setAll(pixels, i -> reader.getArgb(i % width, i / width) | 0xFF00_0000);
    return new Picture(width, height, pixels);
  }

  static Picture read(Path file) {
    try {
      var image = ImageIO.read(file.toFile());
      return new Picture(image.getWidth(), image.getHeight(),
          image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void write(Path file) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isSame(Picture other) {
    return width == other.width && height == other.height && Arrays.equals(pixels, other.pixels);
  }

  /// How much of it looks otherwise, from 0 to 1. Letters are drawn a little otherwise by other machines, so it is seen
  /// from a little farther away.
  double differs(Picture other) {
    if (width != other.width || height != other.height) {
      return 1;
    }
    var across = width / TILE;
    var tiles = across * (height / TILE);
    return (double) IntStream.range(0, tiles).filter(tile -> {
      var x = tile % across * TILE;
      var y = tile / across * TILE;
      return IntStream.of(16, 8, 0).anyMatch(bits -> Math.abs(mean(x, y, bits) - other.mean(x, y, bits)) > ALIKE);
    }).count() / tiles;
  }

  private int mean(int x, int y, int bits) {
    return IntStream.range(0, TILE * TILE)
        .map(i -> pixels[(y + i / TILE) * width + x + i % TILE] >> bits & 255).sum() / (TILE * TILE);
  }
}
