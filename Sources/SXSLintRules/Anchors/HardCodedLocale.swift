import SXSDocument
import SXSLintCore

struct HardCodedLocale: DocumentRule {
  static let info = RuleInfo(
    "hard-coded-locale", .anchors, .info, "link to one language of a Microsoft site",
    rationale: """
      Microsoft's documentation sites lead readers to their own language when the address names none. A locale in the \
      address keeps them in that language, mostly English.
      """,
    help: "Remove the locale from the address.",
    good: ["[aide](https://docs.microsoft.com/partner-center) [autre](https://example.com/en-us/)"],
    bad: [
      "[aide](⟦https://docs.microsoft.com/en-us/partner-center⟧)",
      """
      <span data-ttu-id="1f2e3-101">Voir l’[aide](⟦https://learn.microsoft.com/fr-fr/help⟧).</span>\
      <span class="sxs-lookup"><span data-stu-id="1f2e3-101">See [help](https://learn.microsoft.com/help).</span></span>
      """,
    ])

  static let options: [RuleOption<Self>] = [
    RuleOption(
      "hosts", .strings(\.hosts),
      help:
        "The sites that lead readers to their own language where an address names none, instead of Microsoft's."
    )
  ]

  /// The sites that lead readers to their own language: at first those that Microsoft's build validates.
  var hosts: [String] {
    get { sites.map(\.string) }
    set { sites = newValue.map { Self.host(of: ByteString($0).lowercasedASCII) } }
  }

  private var sites: [ByteString] = [
    "docs.microsoft.com", "learn.microsoft.com", "azure.microsoft.com", "msdn.microsoft.com",
    "technet.microsoft.com", "support.microsoft.com", "support.office.com",
  ]

  /// The host in what may be an address.
  private static func host(of text: ByteString) -> ByteString {
    let slashes = "//".utf8
    let start = text.bytes.firstIndex(of: slashes).map { $0 + slashes.count } ?? 0
    return ByteString(text.bytes[start...].prefix { $0 != UInt8(ascii: "/") })
  }

  /// No address that names a locale is shorter, in bytes: `http://a/xx-xx`.
  private static let shortest = 14

  func check(_ document: Document) -> [Finding] {
    var judged: (unit: Int, isTranslators: Bool)?
    let links = document.links
    // By index, as each link would be copied otherwise, and few lead to other sites.
    return links.indices.compactMap { index in
      guard let locale = locale(in: links[index].destination) else { return nil }
      let link = links[index]
      if let unit = link.unit, judged?.unit != unit { judged = (unit, isTranslators(unit, document)) }
      let isTranslators = link.unit != nil && judged?.isTranslators == true
      let text = "the address leads to the pages in \(locale.quoted)"
      if isTranslators {
        return Finding(
          at: link.destinationRange, "\(text); that of the source names no locale", severity: .warning)
      }
      let name = locale.lowercasedASCII
      guard name == "en-us" || link.unit == nil || name == document.language?.locale.lowercasedASCII else {
        return nil
      }
      return Finding(at: link.destinationRange, text)
    }
  }

  /// Whether the links of a unit's source name no locale, so that whoever translated it put one in.
  private func isTranslators(_ unit: Int, _ document: Document) -> Bool {
    guard let source = document.units[unit].source else { return false }
    return document.sourceView.links[source.links].allSatisfy { locale(in: $0.destination) == nil }
  }

  /// The locale that the path of an address begins with.
  private func locale(in address: ByteString) -> ByteString? {
    let bytes = address.bytes
    guard bytes.count >= Self.shortest, bytes[0] | 0x20 == UInt8(ascii: "h"),
      let colon = bytes[..<6].firstIndex(of: UInt8(ascii: ":")),
      bytes[colon + 1] == UInt8(ascii: "/"), bytes[colon + 2] == UInt8(ascii: "/")
    else { return nil }
    let rest = bytes[(colon + 3)...]
    guard let slash = rest.firstIndex(of: UInt8(ascii: "/")),
      sites.contains(ByteString(rest[..<slash]).lowercasedASCII)
    else { return nil }
    let segment = rest[(slash + 1)...].prefix {
      $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
    }
    guard [5, 10].contains(segment.count),
      LanguageTag.isValid(ByteString(segment))
    else { return nil }
    return ByteString(segment)
  }
}
