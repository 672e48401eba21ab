import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.*;
import java.nio.file.attribute.*;
import java.util.Set;

/** messages.ndjson in the working folder, a message a line, for nobody else to read. */
class Store {
    static final Path FILE = Path.of("messages.ndjson");
    static final Set<OpenOption> APPEND = Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);

    static synchronized void append(byte[] body) throws App.Refusal {
        // The line break first, so that a line cut off by a crash stays one of its own; in JSON others are but space.
        ByteBuffer line = UTF_8.encode("\n" + new String(body, UTF_8).replaceAll("[\r\n]", " "));
        try (FileChannel file = FileChannel.open(FILE, APPEND, permissions())) {
            while (line.hasRemaining()) file.write(line);
            file.force(true);
        } catch (IOException error) {
            throw new App.Refusal(30004, "the message cannot be stored now, send it again later");
        }
    }

    static FileAttribute<?>[] permissions() {
        if (!FILE.getFileSystem().supportedFileAttributeViews().contains("posix")) return new FileAttribute<?>[0];
        Set<PosixFilePermission> own = PosixFilePermissions.fromString("rw-------");
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(own)};
    }
}
