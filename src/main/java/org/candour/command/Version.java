package org.candour.command;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version, as the packaged program states it.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    var version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"Candour " + Objects.requireNonNullElse(version, "(not packaged)")};
  }
}
