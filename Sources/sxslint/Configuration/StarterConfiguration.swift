import SXSDocument
import SXSLintCore

/// The configuration that `init` writes, made of what lies in the repository.
struct StarterConfiguration {
  private let report: Report

  /// The locales, in lower case, that the names of the repositories end in.
  private let repositoryLocales: Set<ByteString>

  /// A configuration for what was found in some repositories.
  init(_ report: Report, repositories: [ByteString]) {
    self.report = report
    repositoryLocales = Set(repositories.compactMap { LanguageTag.suffix(of: $0)?.lowercasedASCII })
  }

  /// The file.
  var text: String {
    """
    # The settings of sxslint. 'sxslint config show' tells what counts, 'sxslint rules' lists the rules;
    # 'sxslint config schema' prints a schema by which editors complete and check this file.

    \(locale)

    # What is not read, as patterns of .gitignore.
    \(excluded)

    # The lowest level that is reported, and the lowest that makes a run fail: error, warning, info (or never).
    # show: warning
    # fail-on: error

    # The level of single rules: error, warning, info or off; or a level and what 'sxslint explain' lists as options.
    # rules:
    #   broken-link: warning
    #   untranslated: {allow: [pay as you go]}

    # Other levels for some files.
    # overrides:
    #   - files: ['includes/']
    #     rules:
    #       untranslated: off

    # Findings that are not reported, each with the reason.
    # ignore:
    #   - rule: untranslated
    #     unit: '1f2e3-104'
    #     reason: the name of a product
    #     until: 2030-12-31

    """
  }

  /// The locales that documents name, in lower case but for their first spelling, by how often.
  private var locales: [(locale: ByteString, count: Int)] {
    var counts: [ByteString: (spelling: ByteString, count: Int)] = [:]
    for locale in report.files.compactMap(\.locale) where LanguageTag.isValid(locale) {
      counts[locale.lowercasedASCII, default: (locale, 0)].count += 1
    }
    return counts.values.sorted { ($1.count, $0.spelling) < ($0.count, $1.spelling) }
      .map { ($0.spelling, $0.count) }
  }

  private var locale: String {
    let locales = locales
    let total = locales.reduce(0) { $0 + $1.count }
    guard let first = locales.first else {
      return "# The locale of the translations; no document names one.\n# locale: fr-FR"
    }
    if repositoryLocales.count > 1 {
      return "# The locale of the translations; here are repositories in several.\n# locale: \(first.locale)"
    }
    // A locale for all would hide that a document names another one.
    if first.count * 20 >= total * 19 {
      return
        "# The locale of the translations, which \(first.count) of \(total) documents name.\nlocale: \(first.locale)"
    }
    let list = locales.prefix(5).map { "\($0.locale) (\($0.count))" }.joined(separator: ", ")
    return "# The locale of the translations. Documents name several: \(list).\n# locale: \(first.locale)"
  }

  /// The folders at the top of which no document is a translation, if others hold some.
  private var excluded: String {
    let slash = UInt8(ascii: "/")
    var hasTranslation: [ByteString: Bool] = [:]
    for file in report.files {
      guard let end = file.path.bytes.firstIndex(of: slash) else { continue }
      let folder = ByteString(file.path.bytes[..<end])
      let isTranslation = file.units + file.recoveredUnits > 0 || file.locale != nil
      hasTranslation[folder] = hasTranslation[folder] ?? false || isTranslation
    }
    let folders = hasTranslation.filter { !$0.value }.keys.sorted()
      .filter {
        $0.bytes.allSatisfy { $0.isLetterASCII || $0.isDigitASCII || [0x2D, 0x2E, 0x5F].contains($0) }
      }
    guard !folders.isEmpty, hasTranslation.values.contains(true) else { return "# exclude: ['/archive/']" }
    return "# No document in these folders is a translation.\nexclude:\n"
      + folders.map { "  - '/\($0)/'" }.joined(separator: "\n")
  }
}
