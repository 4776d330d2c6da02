package org.candour;

import org.candour.launch.Launch;

/// Where Candour starts: the command line when it is given a command, else the window.
public final class Candour {
  private Candour() {}

  public static void main(String[] args) {
    System.exit(Launch.run(args));
  }
}
