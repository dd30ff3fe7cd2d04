using System.Collections.Immutable;
using System.Reflection;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using HemaSite.Files;
using Assembly = System.Reflection.Assembly;
using Type = System.Type;

namespace HemaSite.Tests.Architecture;

/// <summary>The whole program read once, sources and assemblies, for every test about its shape.</summary>
public sealed class House
{
    /// <summary>Reads the sources and the assemblies.</summary>
    public House()
    {
        Sources = SourceFile.ReadAll();
        Engine = typeof(FilePath).Assembly;
        Cli = Assembly.Load("hemasite");
        Wings = [.. Floors.Wings.Select(name => Assembly.Load($"HemaSite.{name}"))];
        var types = new ArchLoader().LoadAssemblies([Engine, .. Wings, Cli]).Build().Types.ToList();
        FolderArrows = [.. Distinct([.. ArrowsOf(types), .. Sources.SelectMany(ArrowsOf)])];
        RoomArrows = [.. Distinct(FolderArrows.Select(arrow => arrow with { From = RoomOf(arrow.From), To = RoomOf(arrow.To) }))];
        LibraryUses = [.. LibraryUsesOf(types)];
    }

    /// <summary>Every C# file of src.</summary>
    public ImmutableArray<SourceFile> Sources { get; }

    /// <summary>HemaSite.Engine.</summary>
    public Assembly Engine { get; }

    /// <summary>The rooms with a project of their own.</summary>
    public ImmutableArray<Assembly> Wings { get; }

    /// <summary>The command line.</summary>
    public Assembly Cli { get; }

    /// <summary>Which folder uses which, such as Diagnostics/Rules -> Diagnostics.</summary>
    public ImmutableArray<Arrow> FolderArrows { get; }

    /// <summary>Which room (top folder) uses which.</summary>
    public ImmutableArray<Arrow> RoomArrows { get; }

    /// <summary>Which folder uses which of the guarded libraries, by the compiled code.</summary>
    public ImmutableArray<Arrow> LibraryUses { get; }

    /// <summary>Types that somebody wrote, nested ones included; what the compiler or a generator adds is left out.</summary>
    public IEnumerable<Type> WrittenTypes =>
        new[] { Engine, Cli }.Concat(Wings).SelectMany(assembly => assembly.GetTypes()).Where(IsWritten);

    /// <summary>Whether a person wrote the type.</summary>
    public static bool IsWritten(Type type) =>
        !type.Name.Contains('<')
        && type.GetCustomAttribute<System.CodeDom.Compiler.GeneratedCodeAttribute>() is null
        && (type.Namespace is null ? type.Name == "Program" : type.Namespace.StartsWith("HemaSite", StringComparison.Ordinal))
        && (type.DeclaringType is null || IsWritten(type.DeclaringType));

    private static IEnumerable<Arrow> ArrowsOf(IEnumerable<IType> types) =>
        from type in types
        let room = FolderOf(type.Namespace?.FullName)
        where room is not null
        from dependency in type.Dependencies
        let target = FolderOf(dependency.Target.Namespace?.FullName)
        where target is not null
        select new Arrow(room, target, $"{type.Name} uses {dependency.Target.Name}");

    private static IEnumerable<Arrow> ArrowsOf(SourceFile file) =>
        from used in file.Usings
        let room = FolderOf(file.Namespace ?? file.ExpectedNamespace)
        let target = FolderOf(used)
        where room is not null && target is not null
        select new Arrow(room, target, $"{file.Path} has 'using {used}'");

    private static IEnumerable<Arrow> LibraryUsesOf(IEnumerable<IType> types) =>
        from type in types
        let room = FolderOf(type.Namespace?.FullName)
        where room is not null
        from dependency in type.Dependencies
        from guarded in Floors.Libraries
        where $"{dependency.Target.FullName}.".StartsWith($"{guarded.Library}.", StringComparison.Ordinal)
        select new Arrow(room, guarded.Library, $"{type.Name} uses {dependency.Target.FullName}");

    // HemaSite.Diagnostics.Rules -> Diagnostics/Rules; anything outside HemaSite is no folder of ours.
    private static string? FolderOf(string? name) =>
        name is not null && name.StartsWith("HemaSite.", StringComparison.Ordinal) ? name["HemaSite.".Length..].Replace('.', '/') : null;

    private static string RoomOf(string folder) => folder.Split('/')[0];

    private static IEnumerable<Arrow> Distinct(IEnumerable<Arrow> arrows) =>
        arrows.Where(arrow => arrow.From != arrow.To)
            .OrderBy(arrow => arrow.ToString(), StringComparer.Ordinal)
            .DistinctBy(arrow => (arrow.From, arrow.To));
}
