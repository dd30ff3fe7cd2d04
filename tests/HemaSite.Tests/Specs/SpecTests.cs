using HemaSite.Tests.Architecture;

namespace HemaSite.Tests.Specs;

/// <summary>Every case of every spec, built by the engine. HEMASITE_ACCEPT=1 rewrites what the specs expect.</summary>
public sealed class SpecTests
{
    internal static readonly string Folder = Repository.At("tests/HemaSite.Tests/Specs");

    /// <summary>The cases by file and heading; the folder Runner is left to <see cref="SpecRunTests"/>.</summary>
    public static TheoryData<string, string> Cases =>
    [
        .. Directory.EnumerateFiles(Folder, "*.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Read(file).Cases.Select(item => (Path.GetFileName(file), item.Name))),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_spec_holds(string file, string name)
    {
        var path = Path.Combine(Folder, file);
        var spec = Read(path);
        var run = SpecRun.Of(spec.Cases.Single(item => item.Name == name), SpecBuild.Engine);
        if (Repository.Accepts)
        {
            File.WriteAllText(path, string.Join('\n', run.Rewrite(spec.Lines)));
            run = SpecRun.Of(Read(path).Cases.Single(item => item.Name == name), SpecBuild.Engine);
        }

        Assert.True(!run.Differences.Any(), $"{file}: {name}\n\n{string.Join('\n', run.Differences)}");
    }

    private static SpecFile Read(string path) => SpecFile.Parse(Path.GetFileName(path), File.ReadAllText(path));
}
