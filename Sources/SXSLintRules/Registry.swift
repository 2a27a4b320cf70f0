public import SXSLintCore

/// Every rule, by family and name: a new rule is a file of its own and a line here.
public let allRules: [any Rule.Type] = [
  // units
  DeepNesting.self,
  DuplicateUnitID.self,
  EmptySource.self,
  EmptyTarget.self,
  EscapedUnitMarkup.self,
  LostUnit.self,
  MalformedUnit.self,
  MalformedUnitID.self,
  MismatchedUnitID.self,
  MixedUnitPrefix.self,
  OrphanSource.self,
  OrphanTarget.self,
  UnorderedUnits.self,
  UnpairedText.self,

  // translation
  LeftInEnglish.self,
  Untranslated.self,

  // markup
  AlertMarkerInText.self,
  BlockMarkerInUnit.self,
  BrokenLinkSyntax.self,
  ChangedBlock.self,
  ChangedCode.self,
  ChangedInclude.self,
  ChangedLink.self,
  ChangedNumber.self,
  ChangedPlaceholder.self,
  ChangedTag.self,
  EmptiedMenuPath.self,
  EmptyLinkText.self,
  EscapedEmphasis.self,
  EscapedEntity.self,
  ExtraLink.self,
  GluedLink.self,
  LostEmphasis.self,
  LostImage.self,
  LostLink.self,
  LostNumber.self,
  PunctuationLinkText.self,
  StrayArtifact.self,
  UnbalancedBracket.self,
  UnknownAlert.self,
  UnrenderedEmphasis.self,

  // anchors
  BrokenAnchor.self,
  BrokenLink.self,
  EscapingLink.self,
  HardCodedLocale.self,
  MismatchedAnchor.self,
  MissingAnchor.self,
  PathCase.self,

  // front-matter
  DisorderedFields.self,
  DuplicateKey.self,
  DuplicateLocfileid.self,
  FutureHandoff.self,
  HandoffBeforeDate.self,
  InvalidDate.self,
  InvalidField.self,
  InvalidFrontMatter.self,
  MismatchedLocale.self,
  MissingDate.self,
  MissingField.self,
  MissingTitle.self,
  MisspeltKey.self,
  TranslatedFrontMatter.self,
  UnclosedFrontMatter.self,

  // file
  InvalidUTF8.self,
  MergeConflict.self,
  MixedLineEndings.self,
]
