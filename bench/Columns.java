import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of arrays that the package `peers` wrote, one file a column. */
record Columns(Path folder) {
    int[] ints(String name) {
        var buffer = buffer(name).asIntBuffer();
        var ints = new int[buffer.remaining()];
        buffer.get(ints);
        return ints;
    }

    double[] doubles(String name) {
        var buffer = buffer(name).asDoubleBuffer();
        var doubles = new double[buffer.remaining()];
        buffer.get(doubles);
        return doubles;
    }

    byte[] bytes(String name) {
        return buffer(name).array();
    }

    private ByteBuffer buffer(String name) {
        try {
            return ByteBuffer.wrap(Files.readAllBytes(folder.resolve(name + ".bin"))).order(ByteOrder.LITTLE_ENDIAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
