package org.lifecycletck.spec;

/** How much the specification demands. */
public enum Profile {
  /** What the documentation states; where it is silent or contradicted, an allowed set. */
  DOCUMENTED("documented"),
  /** The exact behaviour of the published framework source, codes included. */
  KMDF_1_33("kmdf-1.33");

  private final String title;

  Profile(String title) {
    this.title = title;
  }

  /** The name used on the command line and in tags. */
  public String title() {
    return title;
  }

  /** The profile with this name. */
  public static Profile of(String title) {
    for (Profile profile : values()) {
      if (profile.title.equals(title)) {
        return profile;
      }
    }
    throw new IllegalArgumentException("not a profile: " + title);
  }
}
