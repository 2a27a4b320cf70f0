import SXSDocument
import SXSLintCore
import TestSupport

/// The texts that a rule marks in the pair of two sentences.
///
/// - Parameters:
///   - rule: The rule.
///   - locale: The locale of the document.
///   - target: The translation.
///   - source: What was translated.
/// - Returns: The texts, in order.
func marks(_ rule: any Rule, _ locale: ByteString, _ target: String, _ source: String) -> [String] {
  let file = pairFile(target, source)
  return findings(rule, locale, file).map { file.text($0.range) }
}

/// What a rule says of a pair.
func messages(_ rule: any Rule, _ locale: ByteString, _ target: String, _ source: String) -> [String] {
  findings(rule, locale, pairFile(target, source)).map(\.message)
}

private func findings(_ rule: any Rule, _ locale: ByteString, _ file: SourceFile) -> [Finding] {
  MemoryRepository([file], locale: locale).findings(of: rule).map(\.finding)
}

private func pairFile(_ target: String, _ source: String) -> SourceFile {
  let text = """
    <span data-ttu-id="1f2e3-104">\(target)</span>\
    <span class="sxs-lookup"><span data-stu-id="1f2e3-104">\(source)</span></span>

    """
  return SourceFile(path: "a.md", text: text)
}
