import SXSDocument
import SXSLintCore

extension Outline.Reference {
  /// That the source leads elsewhere or has no such link, if that may be: of a link that the translation got wrong, nothing
  /// more is to be said.
  func cause(in outline: Outline) -> Cause? {
    isInherited
      ? nil : Cause(Self.rulesOnChangedLinks, in: outline.path, at: [destinationRange, range])
  }

  /// What to do about a link: who corrects it in the translation alone gets a difference from the source.
  func help(_ text: String) -> String {
    isInherited && unit != nil
      ? "\(text) The source has the same link: correct both sides, and the English page." : text
  }

  /// The rules that report, at the link or its destination, what differs from the source.
  private static let rulesOnChangedLinks = [
    ChangedLink.info.name, ChangedInclude.info.name, ExtraLink.info.name,
  ]
}
