package org.lifecycletck.kit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.lifecycletck.kit.catalogue.FeatureFiles;
import picocli.CommandLine.IVersionProvider;

/** The three numbers: of the kit, of the rule set, and of the protocol. */
final class Version implements IVersionProvider {
  private final Properties properties = new Properties();

  Version() {
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String kit() {
    return properties.getProperty("kit");
  }

  String protocol() {
    return properties.getProperty("protocol");
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "Request Lifecycle TCK " + kit(),
      "rule set " + FeatureFiles.shipped().properties().getProperty("ruleSet"),
      "protocol " + protocol()
    };
  }
}
