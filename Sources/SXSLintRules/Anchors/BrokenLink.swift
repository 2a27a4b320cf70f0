import SXSDocument
import SXSLintCore

/// Reports relative links to files that are not there.
struct BrokenLink: RepositoryRule {
  /// The texts of the rule.
  static let info = RuleInfo(
    "broken-link", .anchors, .info, "link to a file that is not there",
    rationale: """
      A localized repository holds only what was translated; for the rest the published site falls back to English, so \
      a missing page is mostly none, and only worth knowing. It is a warning where the link cannot work: the page is \
      there with another extension or in another Unicode normal form, or the source has no such path. In the latter case nothing is said where \
      'changed-link' or 'extra-link' reports the link.
      """,
    help: "Check the path; the page may also come from the English repository.",
    good: [
      ["a.md": "[voir](b.md) [et](sub/C.md)", "b.md": "Texte", "sub/c.md": "Texte"],
      // Pictures come from the English repository.
      "![Écran](media/screen.png)",
      // Nobody knows what bytes of another encoding name.
      "[voir](caf⟪E9⟫.md)",
    ],
    bad: [
      "[voir](⟦b.md⟧)",
      ["a.md": "[voir](⟦b.md⟧)", "b.yml": "title: Texte"],
    ])

  /// The links that lead nowhere in this repository.
  func check(_ outline: Outline, in repository: Repository) -> [Finding] {
    outline.references.compactMap { reference in
      guard let path = repository.missingFile(of: reference, in: outline),
        let fileExtension = path.fileExtension
      else { return nil }
      let range = reference.destinationRange
      if repository.lookalike(of: path) != nil {
        return Finding(
          at: range,
          "there is no file \(path.quotedName), but one that looks the same in another Unicode normal form",
          help: "Write the link and the name of the file in the same form, composed (NFC) as a rule.",
          severity: .warning, cause: reference.cause(in: outline))
      }
      if let sibling = sibling(of: path, fileExtension, in: repository) {
        return Finding(
          at: range, "there is no file \(path.quotedName), but \(sibling.quotedName)",
          help: reference.help("Link to '\(sibling.fileName)'."), severity: .warning,
          cause: reference.cause(in: outline))
      }
      // Pictures and code samples are left to the English repository as a rule, all of them.
      guard Self.pageExtensions.contains(fileExtension) else { return nil }
      return Finding(
        at: range, "there is no file \(path.quotedName) in this repository",
        severity: reference.isInherited ? nil : .warning, cause: reference.cause(in: outline))
    }
  }

  private static let pageExtensions: [ByteString] = ["md", "yml", "yaml"]
  /// What a page may be called by those who know it by its address, or from another tool.
  private static let otherPageExtensions: [ByteString] = ["html", "htm", "markdown"]
  private static let pictureExtensions: [ByteString] = ["png", "jpg", "jpeg", "gif", "svg"]

  /// A file with the same stem and another extension of the same kind.
  private func sibling(of path: ByteString, _ fileExtension: ByteString, in repository: Repository)
    -> ByteString?
  {
    let stem = path.bytes.dropLast(fileExtension.count)
    let isOtherPage = Self.otherPageExtensions.contains(fileExtension)
    let kinds = [Self.pageExtensions, Self.pictureExtensions]
    return (isOtherPage ? Self.pageExtensions : kinds.first { $0.contains(fileExtension) })?.lazy
      .filter { $0 != fileExtension }.compactMap { repository.file(at: ByteString(stem + $0.bytes)) }.first
  }
}

extension ByteString {
  /// What stands behind the last slash.
  fileprivate var fileName: ByteString { ByteString(bytes.split(separator: UInt8(ascii: "/")).last ?? []) }

  /// What stands behind the last dot of the file name, in lower case.
  fileprivate var fileExtension: ByteString? {
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > 0, dot + 1 < bytes.count,
      bytes[dot - 1] != UInt8(ascii: "/")
    else { return nil }
    let behind = bytes[(dot + 1)...]
    return behind.contains(UInt8(ascii: "/")) ? nil : ByteString(behind.map(\.lowercasedASCII))
  }
}
