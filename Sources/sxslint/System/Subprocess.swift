#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

import SXSDocument

/// Another program, run to its end.
///
/// What it reads and writes goes through files without a name, so that neither waits for the other.
struct Subprocess {
  /// What came of it.
  struct Outcome {
    /// The exit code; 128 and the number of the signal if one ended it.
    let exitCode: Int32
    /// What it wrote to standard output.
    let output: [UInt8]
    /// What it wrote to standard error.
    let errors: [UInt8]
  }

  /// Why a program could not be run.
  enum Failure: Error {
    /// There is none of that name in the folders of `PATH`.
    case isMissing
    /// The folder takes no files, through which the program would be spoken to.
    case noScratchFile(folder: String, SystemError)
    /// Something else.
    case other(SystemError)
  }

  /// Runs a program that is looked for in the folders of `PATH`.
  ///
  /// - Parameters:
  ///   - words: The name of the program and its arguments.
  ///   - input: What it reads from standard input.
  ///   - variables: Variables of the environment, as `NAME=value`, besides those of this process.
  /// - Returns: What came of it.
  /// - Throws: Why it could not be run.
  static func run(
    _ words: [ByteString], input: [UInt8] = [], variables: [ByteString] = []
  ) throws(Failure) -> Outcome {
    let given = try ScratchFile(input)
    let output = try ScratchFile([])
    let errors = try ScratchFile([])
    let process: pid_t
    do throws(SystemError) {
      process = try start(words, variables, given.number, output.number, errors.number)
    } catch {
      throw error.isMissingFile ? .isMissing : .other(error)
    }
    do throws(SystemError) {
      var status: Int32 = 0
      while unsafe waitpid(process, &status, 0) < 0 {
        if errno != EINTR { throw .last }
      }
      let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
      return Outcome(exitCode: code, output: try output.content(), errors: try errors.content())
    } catch {
      throw .other(error)
    }
  }

  private static func start(
    _ words: [ByteString], _ variables: [ByteString], _ input: Int32, _ output: Int32, _ errors: Int32
  ) throws(SystemError) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { throw .last }
    defer { unsafe _ = posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in [input, output, errors].enumerated() {
      guard unsafe posix_spawn_file_actions_adddup2(&actions, file, Int32(number)) == 0 else { throw .last }
    }
    var process: pid_t = 0
    let arguments = CStrings(words)
    // A program may take the first of two variables of a name, or the last one.
    let others = CStrings.environment.filter { other in !variables.contains { $0.hasSameName(as: other) } }
    let environment = CStrings(variables + others)
    guard let program = unsafe arguments.pointers[0] else { throw SystemError(number: ENOMEM) }
    let result = unsafe posix_spawnp(
      &process, program, &actions, nil, arguments.pointers, environment.pointers)
    // The result is the error number here.
    guard result == 0 else { throw SystemError(number: result) }
    return process
  }
}

extension ByteString {
  /// Whether two variables, `NAME=value`, have one name.
  fileprivate func hasSameName(as other: ByteString) -> Bool {
    let equals = UInt8(ascii: "=")
    return bytes.prefix { $0 != equals }.elementsEqual(other.bytes.prefix { $0 != equals })
  }
}

/// Texts as C wants a list of them: each closed by a zero byte, the list by a null pointer.
@safe
private final class CStrings {
  let pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  private let count: Int

  init(_ texts: [ByteString]) {
    count = texts.count
    unsafe pointers = .allocate(capacity: count + 1)
    for (index, text) in texts.enumerated() {
      unsafe (pointers + index).initialize(to: text.withCString { unsafe strdup($0) })
    }
    unsafe (pointers + count).initialize(to: nil)
  }

  deinit {
    for index in 0..<count { unsafe free(pointers[index]) }
    unsafe pointers.deallocate()
  }

  /// The environment of this process.
  static var environment: [ByteString] {
    var texts: [ByteString] = []
    var next = unsafe environ
    while let text = unsafe next.pointee {
      texts.append(unsafe ByteString(UnsafeRawBufferPointer(start: text, count: strlen(text))))
      unsafe next += 1
    }
    return texts
  }
}

/// A file without a name, open for reading and writing.
private struct ScratchFile: ~Copyable {
  let number: Int32

  init(_ content: [UInt8]) throws(Subprocess.Failure) {
    let folder = Environment.value("TMPDIR") ?? "/tmp"
    var template = Array("\(folder)/sxslint-XXXXXX".utf8CString)
    number = unsafe mkstemp(&template)
    guard number >= 0 else { throw .noScratchFile(folder: folder, .last) }
    unsafe _ = unlink(template)
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    do throws(SystemError) {
      try StandardStream.write(content, to: number)
      guard lseek(number, 0, SEEK_SET) == 0 else { throw .last }
    } catch {
      throw .noScratchFile(folder: folder, error)
    }
  }

  deinit { _ = close(number) }

  /// All that was written to it.
  func content() throws(SystemError) -> [UInt8] {
    let size = lseek(number, 0, SEEK_END)
    guard size >= 0, lseek(number, 0, SEEK_SET) == 0 else { throw .last }
    var bytes: [UInt8] = []
    while bytes.count < Int(size) {
      let rest = Int(size) - bytes.count
      let part = unsafe [UInt8](unsafeUninitializedCapacity: rest) { buffer, count in
        count = unsafe max(0, read(number, buffer.baseAddress, rest))
      }
      if part.isEmpty { throw .last }
      bytes += part
    }
    return bytes
  }
}
