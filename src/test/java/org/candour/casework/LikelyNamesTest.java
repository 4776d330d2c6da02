package org.candour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// R103: no staff or family name is printed unseen.
class LikelyNamesTest {
  private final LikelyNames names =
      new LikelyNames(List.of("Jory Penrose", "Ms Dale"), List.of("Strengthening Families"));

  private List<String> found(String text) {
    return names.in(text).stream().map(mark -> mark.in(text)).toList();
  }

  @Test
  void aCapitalInsideASentenceIsMarkedAndFirstNameWithSurnameIsOne() {
    assertThat(found("The visit by Anna-Lee O’Brien went well."))
        .containsExactly("Anna-Lee O’Brien");
    assertThat(found("Thanks to Mrs. Kaur and Dr Lowe.")).containsExactly("Mrs. Kaur", "Dr Lowe");
  }

  @Test
  void aKnownNameIsMarkedEvenWhereASentenceBegins() {
    assertThat(found("Jory was lovely. Dale's call helped.")).containsExactly("Jory", "Dale's");
  }

  @Test
  void theFirstWordOfASentenceADayAServiceOrAnAbbreviationIsNoName() {
    assertThat(
            found(
                "Thank you. “Brilliant team!” I came on Monday in May; Strengthening Families and"
                    + " the NHS helped.\nGreat work"))
        .isEmpty();
  }

  @Test
  void theyAreTakenOutAndTheRestStaysAsItWas() {
    assertThat(names.without("Thanks to Mrs Kaur, and to Jory!", "[name]"))
        .isEqualTo("Thanks to [name], and to [name]!");
    assertThat(names.without("Thanks.", "[name]")).isEqualTo("Thanks.");
  }

  @Test
  void aFirstNameThatBeginsASentenceIsTakenOutToo() {
    assertThat(names.without("Jane Smith helped my son Tom. Thank you", "[name]"))
        .isEqualTo("[name] helped my son [name]. Thank you");
    assertThat(names.without("Thank you Sarah. Priya was kind.", "[name]"))
        .isEqualTo("Thank you [name]. [name] was kind.");
    assertThat(found("Xanthia Trelawney rang. Thanks Ottilie, always kind."))
        .containsExactly("Xanthia Trelawney", "Ottilie");
  }

  @Test
  void whatMayBeANameButNeedNotIsLeftToTheReader() {
    assertThat(names.perhaps("Xanthia was kind. Everything went well. mum of leo, Jory"))
        .containsExactly("Xanthia", "leo");
    assertThat(names.perhaps("Thank you. Brilliant team! We came in May.")).isEmpty();
  }
}
