package org.candour.procedure.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.procedure.clock.Clockwork.settings;

import org.candour.domain.Refusal;
import org.candour.domain.time.CountingRule;
import org.candour.domain.time.Length;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  @Test
  void defaultsFollowTheRegulations() {
    Settings settings = Settings.DEFAULT;
    assertThat(settings.counting()).isEqualTo(CountingRule.DAY_AFTER);
    assertThat(settings.stage2Start()).isEqualTo(Settings.Stage2Start.REQUEST);
    assertThat(settings.bothStage2Dates()).isTrue();
    assertThat(settings.advocateEffect()).isEqualTo(Settings.AdvocateEffect.EXTENSION);
    assertThat(settings.suppressionThreshold()).isEqualTo(5);
    assertThat(settings.warningDays()).isEqualTo(5);
    assertThat(settings.coolingOffYears()).isEqualTo(3);
    assertThat(settings.consentAge()).isEqualTo(12);
    assertThat(settings.corporateWindow()).isEqualTo(Length.workingDays(20));
    assertThat(settings.retentionYears()).as("no law gives one").isNull();
    assertThat(settings.earlyResolution()).isNull();
    assertThat(settings.meetingOffer()).isEqualTo(Settings.MeetingOffer.WHERE_USEFUL);
    assertThat(settings.limits().changes()).isEmpty();
  }

  @Test
  void aSettingThatIsKeptIsRead() {
    assertThat(settings("retention-years", "10").retentionYears()).isEqualTo(10);
    assertThat(settings("early-resolution", "5wd").earlyResolution())
        .isEqualTo(Length.workingDays(5));
    assertThat(settings("meeting-offer", "at-each-request").meetingOffer())
        .isEqualTo(Settings.MeetingOffer.AT_EACH_REQUEST);
    assertThat(settings("suppression-threshold", " 3 ").suppressionThreshold()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "counting-rule,soon",
    "stage2-start,yesterday",
    "warning-days,five",
    "closure-days,Christmas",
    "limits,C04",
    "added-holidays,19 Sept",
    "corporate-window,20 days"
  })
  void aSettingThatCannotBeReadIsRefused(String name, String text) {
    assertThatThrownBy(() -> settings(name, text))
        .isInstanceOf(Refusal.class)
        .satisfies(e -> assertThat(e.getMessage()).contains(text.substring(0, 2)));
  }

  @ParameterizedTest
  @CsvSource({"10wd", "-10wd", "30d", "12w", "3m", "1y", "12mb"})
  void lengthsAreKeptInAShortForm(String code) {
    assertThat(Length.parse(code).code()).isEqualTo(code);
  }

  @Test
  void aChangeToAnUnknownLimitIsRefused() {
    assertThatThrownBy(() -> settings("limits", "C99|10wd|||Policy|manager|2016-01-01"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("C99");
  }
}
