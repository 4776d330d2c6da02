package org.candour;

/// Where Candour starts: the command line when it is given a command, else the desktop.
public final class Candour {
  private Candour() {}

  public static void main(String[] args) {
    System.out.println("Candour");
  }
}
