internal import SXSDocument
internal import SXSLintCore

extension Outline.Reference {
  /// That the source leads elsewhere or has no such link, if that may be: of a link that the translation got wrong, nothing
  /// more is to be said.
  func cause(in outline: Outline) -> Cause? {
    isInherited
      ? nil : Cause(Self.rulesOnChangedLinks, in: outline.path, at: [destinationRange, range])
  }

  /// The rules that report, at the link or its destination, what differs from the source.
  private static let rulesOnChangedLinks = [
    ChangedLink.info.name, ChangedInclude.info.name, ExtraLink.info.name,
  ]
}
