using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using HemaSite.Tests.Architecture;

namespace HemaSite.TrustTests.Supply;

/// <summary>What the program is made of is known, locked, allowed and without known holes.</summary>
public sealed class SupplyTests
{
    private static readonly string[] Projects = ["src/HemaSite", "src/HemaSite.Cli"];

    private static readonly string[] Allowed = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MS-PL", "LGPL-2.1-or-later", "LGPL-3.0-or-later"];

    [Fact]
    public void Every_package_of_the_program_has_a_licence_we_allow() => Faults.None(
        Packages().Select(package => (package, License: LicenseOf(package)))
            .Where(item => !Allowed.Contains(item.License))
            .Select(item => $"{item.package.Name} {item.package.Version}: {item.License}"));

    [Fact]
    public void The_notices_name_every_package_that_is_shipped() =>
        KeptText.MustBe("THIRD-PARTY-NOTICES.md", Notices.Of([.. Packages().Select(package => (package.Name, package.Version, LicenseOf(package), CopyrightOf(package)))]));

    [Fact]
    public void No_package_is_a_version_with_an_advisory()
    {
        var faults = new List<string>();
        foreach (var row in File.ReadLines(Repository.At("tests/HemaSite.TrustTests/Supply/advisories.tsv")).Skip(1))
        {
            var cells = row.Split('\t');
            // The signed package holds the same code; databases have named it late or not at all.
            foreach (var package in Packages().Where(package => package.Name == cells[0] || package.Name == cells[0] + ".Signed"))
            {
                if (Version.Parse(package.Version) < Version.Parse(cells[2]))
                {
                    faults.Add($"{package.Name} {package.Version}: {cells[1]} is mended in {cells[2]}");
                }
            }
        }

        Faults.None(faults);
    }

    [Fact]
    public void Packages_are_locked_by_hash_and_audited()
    {
        foreach (var package in Packages())
        {
            Assert.Matches("^[A-Za-z0-9+/=]{80,}$", package.Hash);
        }

        var settings = File.ReadAllText(Repository.At("Directory.Build.props"));
        foreach (var wanted in new[] { "RestorePackagesWithLockFile>true", "NuGetAudit>true", "NuGetAuditMode>all", "NuGetAuditLevel>low", "TreatWarningsAsErrors>true" })
        {
            Assert.Contains(wanted, settings, StringComparison.Ordinal);
        }

        Assert.Contains("--locked-mode", File.ReadAllText(Repository.At("tests/run.sh")), StringComparison.Ordinal);
        Promises.Note("packages", $"{Packages().Count} packages in the program, all locked by SHA-512, licences allowed, 0 with a known advisory");
    }

    private static List<Package> Packages()
    {
        var packages = new SortedDictionary<string, Package>(StringComparer.Ordinal);
        foreach (var project in Projects)
        {
            using var file = JsonDocument.Parse(File.ReadAllText(Repository.At($"{project}/packages.lock.json")));
            foreach (var entry in file.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject()))
            {
                if (entry.Value.TryGetProperty("resolved", out var version) && !IsTool(entry.Name))
                {
                    packages[entry.Name] = new(entry.Name, version.GetString()!, entry.Value.GetProperty("contentHash").GetString()!);
                }
            }
        }

        return [.. packages.Values];
    }

    // Analyzers and the linker work on our code; nothing of them is shipped.
    private static bool IsTool(string name) =>
        name.Contains("Analyzer", StringComparison.Ordinal) || name.Contains("ILLink", StringComparison.Ordinal) || name.Contains("ILCompiler", StringComparison.Ordinal);

    private static string LicenseOf(Package package)
    {
        var metadata = Metadata(package);
        var license = metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "license");
        return license?.Attribute("type")?.Value == "expression" ? license.Value
            : license is not null ? LicenseIn(package, license.Value)
            : metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "licenseUrl")?.Value ?? "none";
    }

    // Some packages carry the text of their licence in place of its name.
    private static string LicenseIn(Package package, string file)
    {
        var text = File.ReadAllText(Path.Combine(FolderOf(package), file.Replace('\\', '/')));
        return Regex.IsMatch(text, "Redistribution and use in source and binary forms") ? (text.Contains("endorse", StringComparison.Ordinal) ? "BSD-3-Clause" : "BSD-2-Clause")
            : text.Contains("Permission is hereby granted, free of charge", StringComparison.Ordinal) ? "MIT"
            : text.Contains("Apache License", StringComparison.Ordinal) ? "Apache-2.0"
            : "unknown";
    }

    private static string CopyrightOf(Package package)
    {
        var metadata = Metadata(package);
        string? Value(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim();
        return Regex.Replace(Value("copyright") ?? $"© {Value("authors")}", @"\s+", " ");
    }

    private static XElement Metadata(Package package) =>
        XDocument.Load(Path.Combine(FolderOf(package), $"{package.Name.ToLowerInvariant()}.nuspec")).Root!.Elements().First(element => element.Name.LocalName == "metadata");

    private static string FolderOf(Package package)
    {
        var home = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var folder = Path.Combine(home, package.Name.ToLowerInvariant(), package.Version);
        Assert.SkipUnless(Directory.Exists(folder), $"the folder of packages is elsewhere: the licence of {package.Name} was NOT read");
        return folder;
    }

    private sealed record Package(string Name, string Version, string Hash);
}
