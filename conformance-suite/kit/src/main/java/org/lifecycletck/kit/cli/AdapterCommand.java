package org.lifecycletck.kit.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lifecycletck.kit.execution.LoadedSubject;
import org.lifecycletck.kit.execution.SubjectUnavailable;
import org.lifecycletck.wire.line.Channel;
import org.lifecycletck.wire.line.SocketChannel;
import org.lifecycletck.wire.line.StreamChannel;
import org.lifecycletck.wire.serve.Server;
import org.lifecycletck.wire.subject.CommandSource;
import org.lifecycletck.wire.subject.ListeningSource;
import org.lifecycletck.wire.subject.Taps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tck adapter}: what connects an implementation to the kit's line protocol. */
@Command(
    name = "adapter",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Connects an implementation to the kit's line protocol.",
    subcommands = {AdapterCommand.Serve.class, AdapterInit.class})
final class AdapterCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "adapter: serve or init");
  }

  /** {@code tck adapter serve}: a Java subject behind the line protocol. */
  @Command(
      name = "serve",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      description = {
        "Serves a Java subject over the line protocol: on standard input and output, or where the",
        "environment says TCK_CHANNEL=tcp:127.0.0.1:PORT and TCK_TOKEN=TOKEN."
      },
      footerHeading = "%nExamples:%n",
      footer = {
        "  tck run --subject 'cmd:java -jar tck.jar adapter serve --subject ref'",
        "  TCK_CHANNEL=tcp:127.0.0.1:7000 TCK_TOKEN=secret tck adapter serve --subject ref"
      })
  static final class Serve implements Callable<Integer> {
    private static final String TCP = "tcp:127.0.0.1:";

    @Spec private CommandSpec spec;

    @Option(
        names = "--subject",
        required = true,
        paramLabel = "SUBJECT",
        description = "ref, spi:CLASS or faulty:NAME.")
    private String subject;

    @Option(
        names = "--classpath",
        paramLabel = "PATH",
        defaultValue = "",
        description = "Jars and directories of spi:CLASS.")
    private String classpath;

    @Override
    public Integer call() throws InterruptedException {
      OutputStream out = new FileOutputStream(FileDescriptor.out);
      System.setOut(System.err);
      try (LoadedSubject loaded = load();
          Channel channel = channel(out)) {
        String wrong = Server.serve(loaded.factory(), channel);
        if (wrong == null) {
          return ExitCode.CONFORMS;
        }
        complain("the kit broke the protocol: " + wrong);
        return ExitCode.PROTOCOL_BROKEN;
      } catch (SubjectUnavailable problem) {
        complain("the subject is not available: " + problem.getMessage());
      } catch (IOException problem) {
        complain("no connection: " + problem.getMessage());
      } catch (IllegalArgumentException problem) {
        throw new ParameterException(spec.commandLine(), problem.getMessage());
      }
      return ExitCode.SUBJECT_UNAVAILABLE;
    }

    private LoadedSubject load() throws SubjectUnavailable {
      if (subject.startsWith("cmd:") || subject.startsWith("tcp:")) {
        throw new IllegalArgumentException("--subject: it is behind a wire already");
      }
      List<Path> entries = new ArrayList<>();
      for (String entry : classpath.split(java.io.File.pathSeparator)) {
        if (!entry.isEmpty()) {
          entries.add(Path.of(entry));
        }
      }
      return Subjects.loader(Taps.NONE, this::complain).load(subject, entries, true);
    }

    private static Channel channel(OutputStream out) throws IOException {
      String how = System.getenv().getOrDefault(CommandSource.CHANNEL, "stdio");
      if (how.equals("stdio")) {
        return new StreamChannel(System.in, out);
      }
      if (!how.startsWith(TCP)) {
        throw new IOException(CommandSource.CHANNEL + "=" + how + " is neither stdio nor " + TCP);
      }
      int port;
      try {
        port = Integer.parseInt(how.substring(TCP.length()));
      } catch (NumberFormatException e) {
        throw new IOException(CommandSource.CHANNEL + "=" + how + " has no port");
      }
      Channel channel = new SocketChannel(new Socket(InetAddress.getLoopbackAddress(), port));
      String token = System.getenv().getOrDefault(ListeningSource.TOKEN, "");
      channel.send(("{\"token\":\"" + token + "\"}").getBytes(StandardCharsets.UTF_8));
      return channel;
    }

    private void complain(String message) {
      spec.commandLine().getErr().println("tck adapter serve: " + message);
      spec.commandLine().getErr().flush();
    }
  }
}
