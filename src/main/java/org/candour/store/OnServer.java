package org.candour.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.candour.access.RecoveryCode;
import org.candour.casework.Backups;
import org.candour.casework.KeyHolders;
import org.candour.casework.News;
import org.candour.casework.SavedYear;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.store.engine.Database;
import org.candour.store.engine.Hearing;
import org.candour.store.engine.SharedServer;
import org.jspecify.annotations.Nullable;

/// A register on the server of a team, which keeps its keys and its backups itself.
record OnServer(Database database, SharedServer server, String place) implements Whereabouts {
  private static final Wording WORDING = Wording.of("store");

  @Override
  public SignedIn signedIn() {
    return SignedIn.toServer(database, server.user());
  }

  @Override
  public boolean isEncrypted() {
    return false;
  }

  @Override
  public @Nullable RecoveryCode recovery() {
    return null;
  }

  @Override
  public Optional<KeyHolders> keys() {
    return Optional.empty();
  }

  @Override
  public RecoveryCode encrypt(String person, String passphrase) {
    throw new Refusal(WORDING.text("encrypt.server"));
  }

  @Override
  public TakenAway takenAway() {
    return TakenAway.NOWHERE;
  }

  @Override
  public Optional<Backups> backups(Runnable ask) {
    return Optional.empty();
  }

  @Override
  public void backup(Path target) {
    throw new Refusal(WORDING.text("backup.server"));
  }

  @Override
  public void saveYear(SavedYear saved, Path target) {
    throw new Refusal(WORDING.text("backup.server"));
  }

  @Override
  public void resume() {}

  @Override
  public AutoCloseable follow(Consumer<News> reader) {
    return new Hearing(server, database::process, news -> heard(news, reader));
  }

  /// Work goes on at once when the server is back.
  private void heard(News news, Consumer<News> reader) {
    if (news instanceof News.Back) {
      database.wake();
    }
    reader.accept(news);
  }

  @Override
  public void close() {
    database.close();
  }
}
