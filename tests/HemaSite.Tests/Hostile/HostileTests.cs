using HemaSite.Cli.Commands;
using HemaSite.Tests.Architecture;
using HemaSite.Tests.Hostile.Cases;

namespace HemaSite.Tests.Hostile;

/// <summary>The rules about pictures need bytes that no spec can hold; all other hostile sites are built by the program itself in HemaSite.TrustTests.</summary>
public sealed class HostileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_picture_is_judged_as_announced()
    {
        var faults = new List<string>();
        foreach (var item in PictureCases.All.Select(item => item.WriteTo(folder.Path)))
        {
            var (printed, target) = (new StringWriter(), folder[$"{item.Name}/public"]);
            var writer = TextWriter.Synchronized(printed);
            var code = await RootApp.RunAsync(["build", folder[$"{item.Name}/user"], "-o", target, "--messages", "en", "--no-pictures"], writer, writer);
            faults.AddRange(new HostileVerdict(item, code, printed.ToString(), File.Exists(Path.Combine(target, "index.html"))).Faults());
        }

        Faults.None(faults);
    }
}
