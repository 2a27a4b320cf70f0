public import SXSDocument

/// Reads configurations by their schema, see ``ConfigurationKey``.
public struct ConfigurationReader: Sendable {
  private let registry: [any Rule.Type]
  private let version: String

  /// A reader.
  ///
  /// - Parameters:
  ///   - registry: The rules that a configuration may name.
  ///   - version: The version of the tool.
  public init(_ registry: [any Rule.Type], version: String) {
    self.registry = registry
    self.version = version
  }

  /// The configuration in a file.
  ///
  /// - Throws: ``ConfigurationError`` with all that is wrong.
  public func read(_ file: SourceFile) throws(ConfigurationError) -> Configuration {
    let lines = LineTable(file)
    return try interpret(file, from: file.bytes.textStart) { range in
      "\(file.path):\(lines.line(at: range.start))"
    }
  }

  /// The configuration that `KEY=VALUE` makes; the parts of a key within another one are joined by dots.
  ///
  /// - Parameters:
  ///   - assignment: The key and the value, which is YAML.
  ///   - option: The name of the option, for messages.
  /// - Returns: The configuration.
  /// - Throws: ``ConfigurationError`` with all that is wrong.
  public func read(assignment: ByteString, of option: String) throws(ConfigurationError) -> Configuration {
    let file = SourceFile(path: ByteString(option), bytes: ContiguousArray(assignment.bytes))
    guard let sign = file.bytes.firstIndex(of: UInt8(ascii: "=")), sign > 0 else {
      throw ConfigurationError(
        file: file,
        problems: [ConfigurationProblem(SourceRange(0, file.bytes.count), "this takes KEY=VALUE")])
    }
    return try interpret(file, from: sign + 1, under: SourceRange(0, sign)) { _ in option }
  }

  private func interpret(
    _ file: SourceFile, from start: Int, under keys: SourceRange? = nil,
    origin: @escaping (SourceRange) -> String
  ) throws(ConfigurationError) -> Configuration {
    let range = SourceRange(start, file.bytes.count)
    let root: ConfigurationNode?
    do {
      root = try ConfigurationNode.parse(file.bytes, in: range)
    } catch {
      throw ConfigurationError(file: file, problems: [error])
    }
    var interpreter = ConfigurationInterpreter(registry, version: version, origin: origin)
    let configuration: Configuration
    if let keys {
      configuration = interpreter.configuration(
        nest(root ?? ConfigurationNode(.scalar(""), range), under: keys, of: file))
    } else if let root {
      configuration = interpreter.configuration(root)
    } else {
      configuration = Configuration()
    }
    guard interpreter.problems.isEmpty else {
      throw ConfigurationError(file: file, problems: interpreter.problems.sorted { $0.range < $1.range })
    }
    return configuration
  }

  /// The mapping in which a value has the key that dots divide into keys of mappings within each other.
  private func nest(
    _ value: ConfigurationNode, under keys: SourceRange, of file: SourceFile
  ) -> ConfigurationNode {
    file[keys].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).reversed()
      .reduce(value) { value, part in
        let range = SourceRange(part.startIndex, part.endIndex)
        let key = ConfigurationNode(.scalar(ByteString(part)), range)
        return ConfigurationNode(.mapping([(key, value)]), range.union(value.range))
      }
  }
}
