import Foundation
import TestSupport
import Testing

/// What comes of it when a C library gets no memory: each allocation fails once, alone and with all that follow.
///
/// `allocations.c` is preloaded into the program, so that what is tried is what is shipped.
@Suite struct LibraryFaultTests {
  /// How a run may end that did not go as it does with enough memory.
  private enum Ending {
    /// The file is reported as not read whole, and the exit code is 2.
    case failure
    /// An error says that the front matter cannot be read.
    case finding
    /// The process ends at once, by a signal: as in Swift, or since the library frees a block twice (md4c 0.4.8).
    case signal

    func fits(_ outcome: Tool.Outcome) -> Bool {
      switch self {
      case .failure: outcome.exitCode == 2 && outcome.errors.contains("not read whole: 'a.md'")
      case .finding: outcome.exitCode == 1 && outcome.output.contains("out of memory")
      // The shell says 128 and the number of the signal; SIGSEGV, SIGABRT, SIGILL or SIGTRAP.
      case .signal: [132, 133, 134, 139].contains(outcome.exitCode)
      }
    }
  }

  private static let document = """
    ---
    title: &a "Titre"
    ms.contentlocale: fr-FR
    ---

    # <a name="add-customer"></a><span data-ttu-id="1f2e3-104">Ajouter un client</span>\
    <span class="sxs-lookup"><span data-stu-id="1f2e3-104">Add a customer</span></span>

    | a | b |
    |---|---|
    | <span data-ttu-id="1f2e3-105">Voir [ici](b%20&amp;c.md), **tout** `code`.</span>\
    <span class="sxs-lookup"><span data-stu-id="1f2e3-105">See [here](c.md), **all** `code`.</span></span> | \
    <!-- b --> <img src="a&amp;b.png"> |

    """

  /// The preloaded library, or why there is none.
  private static let injector = Result { try Injector() }

  private static let reasonToSkip: String? = {
    do {
      _ = try injector.get()
      return nil
    } catch {
      print("skipped: no allocation can be made to fail here: \(error)")
      return "\(error)"
    }
  }()

  @Test(
    .enabled(if: reasonToSkip == nil, "allocations cannot be made to fail here"),
    arguments: [
      ("libmd4c.so", [Ending.failure, .signal]), ("libyaml", [.finding]), ("libxml2", [.signal]),
    ])
  private func `is never taken for a clean file`(_ library: String, _ endings: [Ending]) throws {
    let injector = try Self.injector.get()
    let scratch = try Scratch()
    try scratch.write(Self.document, to: "a.md")
    let command = "'\(Tool.fastest)' --isolated --output concise a.md"
    let normal = try Tool.shell(command, in: scratch.path)
    #expect(normal.exitCode == 1 && normal.output.contains("mismatched-anchor"))
    var number = 1
    while number < 500 {
      for suffix in ["", "+"] {
        let fault = injector.variables(for: "\(library):\(number)\(suffix)", in: scratch.path)
        let outcome = try Tool.shell("\(fault) \(command)", in: scratch.path, timeout: 20)
        #expect(!outcome.didTimeOut, "\(library): \(number)\(suffix)")
        let isSame = outcome.output == normal.output && outcome.exitCode == normal.exitCode
        let isTold = endings.contains { $0.fits(outcome) }
        #expect(isSame || isTold, "\(library) \(number)\(suffix): \(outcome)")
      }
      guard injector.removeTrace(in: scratch.path) else { break }
      number += 1
    }
    // The document makes each library allocate often enough for the trial to be one.
    #expect((20..<500).contains(number))
  }
}

/// The compiled `allocations.c`.
private final class Injector: Sendable {
  private let scratch: ScratchFolder

  private var library: String { scratch.url.appending(path: "allocations.so").path }

  init() throws {
    #if !os(Linux)
      throw Missing(reason: "only Linux preloads a library into any program")
    #else
      scratch = try ScratchFolder()
      let source = "\(Fixtures.root)/Tests/IntegrationTests/Faults/allocations.c"
      let library = scratch.url.appending(path: "allocations.so").path
      let compiler = try Tool.shell("clang -O1 -fPIC -shared -o '\(library)' '\(source)'", in: "/")
      guard compiler.exitCode == 0 else { throw Missing(reason: compiler.errors) }
      // A program under the address sanitizer has an allocator of its own.
      let trial = try Tool.shell("LD_PRELOAD='\(library)' '\(Tool.fastest)' --version", in: "/")
      guard trial.exitCode == 0 else { throw Missing(reason: trial.errors) }
    #endif
  }

  private struct Missing: Error {
    let reason: String
  }

  /// The environment that makes an allocation fail.
  func variables(for fault: String, in folder: String) -> String {
    "SWIFT_BACKTRACE=enable=no SXSLINT_FAULT=\(fault) SXSLINT_FAULT_SEEN=\(folder)/seen LD_PRELOAD='\(library)'"
  }

  /// Whether an allocation has failed since the last call.
  func removeTrace(in folder: String) -> Bool {
    (try? FileManager.default.removeItem(atPath: "\(folder)/seen")) != nil
  }
}
