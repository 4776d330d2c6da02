package org.candour.store;

import java.util.List;
import java.util.function.Supplier;
import org.candour.access.Act;
import org.candour.access.Pass;
import org.candour.casework.KeyHolders;
import org.jspecify.annotations.Nullable;

/// The people with a way to the key, changed only by whoever may: everybody their own passphrase,
/// all else those who look after the people.
record AskedKeys(KeyHolders held, Supplier<Pass> pass) implements KeyHolders {
  @Override
  public @Nullable String me() {
    return held.me();
  }

  @Override
  public List<String> people() {
    return held.people();
  }

  @Override
  public void add(String mine, String person, String passphrase) {
    pass.get().ask(Act.PEOPLE);
    held.add(mine, person, passphrase);
  }

  @Override
  public void changePassphrase(String secret, String person, String next) {
    if (!person.equals(held.me())) {
      pass.get().ask(Act.PEOPLE);
    }
    held.changePassphrase(secret, person, next);
  }

  @Override
  public String remove(String mine, String person) {
    pass.get().ask(Act.PEOPLE);
    return held.remove(mine, person);
  }

  @Override
  public String newSheet(String mine) {
    pass.get().ask(Act.PEOPLE);
    return held.newSheet(mine);
  }
}
