using HemaSite.Files;
using HemaSite.Tests.Architecture;

namespace HemaSite.Tests.Readers;

/// <summary>The sites that readers' tests look at, each built once: our example and the sample of the real site.</summary>
public static class Sites
{
    private static readonly Lazy<BuiltSite> LazyExample = new(() => new(new DiskTree(Repository.Root)));
    private static readonly Lazy<BuiltSite> LazyBelowPath = new(() => new(new DiskTree(Repository.Root), "https://example.org/site"));
    private static readonly Lazy<BuiltSite> LazyReal = new(() => new(new DiskTree(RealUser)));
    private static readonly Lazy<BuiltSite> LazyRealAtAddress = new(() => new(new DiskTree(RealUser), "https://hematology.example"));

    /// <summary>The names of all sites, for theories.</summary>
    public static TheoryData<string> Names => ["example", "example below a path", "real", "real at an address"];

    /// <summary>The example site of this repository.</summary>
    public static BuiltSite Example => LazyExample.Value;

    /// <summary>The sample of the real site, exactly as it stands; the test is skipped where it is missing.</summary>
    public static BuiltSite Real
    {
        get
        {
            SkipWithoutReal();
            return LazyReal.Value;
        }
    }

    /// <summary>The folder that holds user/ and expected/ of the real site; the test is skipped where it is missing.</summary>
    public static string RealFolder
    {
        get
        {
            SkipWithoutReal();
            return Path.GetDirectoryName(RealUser)!;
        }
    }

    private static string RealUser => Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "site", "user"));

    public static BuiltSite Named(string name)
    {
        if (name.StartsWith("real", StringComparison.Ordinal))
        {
            SkipWithoutReal();
        }

        return name switch
        {
            "example" => LazyExample.Value,
            "example below a path" => LazyBelowPath.Value,
            "real" => LazyReal.Value,
            _ => LazyRealAtAddress.Value,
        };
    }

    private static void SkipWithoutReal()
    {
        if (!Directory.Exists(RealUser))
        {
            Assert.Skip("../shared/site is not here: the real site was NOT built and NOT compared");
        }
    }
}
