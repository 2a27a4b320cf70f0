import Foundation
import SXSLintReporters

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What must hold of a report in a format, whatever texts are in it.
struct OutputCheck {
  /// What does not hold.
  private(set) var violations: [String] = []

  private let format: Format
  private let text: String

  init(_ format: Format, _ output: [UInt8]) {
    self.format = format
    guard let text = String(validating: output, as: UTF8.self) else {
      self.text = ""
      violations = ["\(format) is not UTF-8"]
      return
    }
    self.text = text
    checkCharacters()
    checkCommands()
    switch format {
    case .json, .sarif, .gitlab, .rdjson: checkJSON(output)
    case .jsonl, .rdjsonl: for line in output.split(separator: UInt8(ascii: "\n")) { checkJSON(Array(line)) }
    case .junit, .checkstyle: checkXML(output)
    case .html: checkElements()
    case .text, .concise, .summary, .markdown, .github, .azure, .msbuild: break
    }
  }

  private mutating func expect(_ holds: Bool, _ violation: @autoclosure () -> String) {
    if !holds { violations.append("\(format) \(violation())") }
  }

  /// Nothing acts on a terminal, hides, or turns the order of a line around.
  private mutating func checkCharacters() {
    for scalar in text.unicodeScalars where scalar != "\n" {
      // The style of the page is the only text with tabs, and it is ours.
      let isOwn = format == .html && scalar == "\t"
      let isControl = scalar.properties.generalCategory == .control && !isOwn
      let isTurning = (0x202A...0x202E).contains(scalar.value) || (0x200E...0x200F).contains(scalar.value)
      expect(!isControl && !isTurning, "holds U+\(String(scalar.value, radix: 16))")
    }
  }

  /// No line is a command to a build server, but those that the format is made of.
  private mutating func checkCommands() {
    // Bytes are compared, as a combining character would join the last one of a String.
    expect(!text.utf8.contains("##[".utf8), "holds a command in GitHub's old form")
    for line in text.unicodeScalars.split(separator: "\n") {
      let command = Self.commands(of: format).first { line.starts(with: $0.unicodeScalars) }
      let rest = String(line.dropFirst(command?.unicodeScalars.count ?? 0)).utf8.map { $0 | 0x20 }
      expect(!rest.contains("##vso[".utf8.map { $0 | 0x20 }), "holds a command to Azure's agent")
      let visible = line.drop { $0.properties.isWhitespace }
      expect(
        command != nil || !visible.starts(with: "::".unicodeScalars), "holds a command to GitHub's runner")
    }
  }

  private static func commands(of format: Format) -> [String] {
    switch format {
    case .github: ["::error file=", "::warning file=", "::notice file="]
    case .azure: ["##vso[task.logissue type="]
    default: []
    }
  }

  private mutating func checkJSON(_ output: [UInt8]) {
    let value = try? JSONSerialization.jsonObject(with: Data(output), options: [.fragmentsAllowed])
    expect(value != nil, "cannot be read again")
  }

  private mutating func checkXML(_ output: [UInt8]) {
    expect(XMLParser(data: Data(output)).parse(), "cannot be read again")
  }

  /// No text makes an element that a page does not have anyway, and there is one script.
  private mutating func checkElements() {
    let names = text.utf8.split(separator: UInt8(ascii: "<")).dropFirst().compactMap { part in
      let name = part.prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
      return name.isEmpty ? nil : String(decoding: name, as: UTF8.self).lowercased()
    }
    expect(names.count { $0 == "script" } == 1, "holds a foreign script")
    let foreign = Set(names).intersection(Self.foreignElements)
    expect(foreign.isEmpty, "holds \(foreign.sorted())")
    for link in text.utf8.split(separator: UInt8(ascii: "<")) where link.starts(with: "a ".utf8) {
      expect(link.starts(with: "a href=\"#".utf8), "leads out of the page")
    }
  }

  /// The elements that can reach out or run something; a page has none of them.
  private static let foreignElements: Set = [
    "audio", "base", "embed", "frame", "iframe", "image", "img", "link", "math", "object", "picture",
    "source", "template", "video",
  ]
}
