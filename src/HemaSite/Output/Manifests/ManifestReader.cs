using System.Collections.Immutable;
using System.Text.Json;
using HemaSite.Files;
using NodaTime.Text;

namespace HemaSite.Output.Manifests;

/// <summary>Reads manifests from wherever they were left: nothing in them is believed before it makes sense.</summary>
internal static class ManifestReader
{
    /// <summary>The manifest in a JSON document that is known to be one of ours.</summary>
    public static Manifest Read(JsonElement root) => new(Text(root, "version") ?? "", List(root, "files", ReadFile))
    {
        Kept = List(root, "kept", ReadFile),
        Site = new(Text(root, "site") ?? "")
        {
            IsPreview = root.TryGetProperty("preview"u8, out var preview) && preview.ValueKind == JsonValueKind.True,
            NextChange = Text(root, "next") is { } next && InstantPattern.General.Parse(next) is { Success: true } moment ? moment.Value : null,
            Pages = List(root, "pages", ReadPage),
        },
    };

    private static ImmutableArray<T> List<T>(JsonElement root, string name, Func<JsonElement, T?> read) where T : class =>
        root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Select(read).OfType<T>()]
            : [];

    private static PublishedFile? ReadFile(JsonElement item) =>
        PathIn(item) is { } path
        && Text(item, "sha256") is { } hash
        && item.TryGetProperty("size"u8, out var size) && size.ValueKind == JsonValueKind.Number && size.TryGetInt64(out var bytes)
            ? new(path, bytes, hash)
            : null;

    private static PublishedPage? ReadPage(JsonElement item) =>
        PathIn(item) is { } path && Text(item, "article") is { } article && Text(item, "title") is { } title && Text(item, "fingerprint") is { } print
            ? new(path, Text(item, "kind") == "post", article, title, print)
            : null;

    private static FilePath? PathIn(JsonElement item) =>
        Text(item, "path") is { Length: > 0 } path && FilePath.IsSafe(path) ? new FilePath(path) : null;

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
