using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using HemaSite.Files;

namespace HemaSite.Output.Manifests;

/// <summary>The list of a published site's files, kept in its root; it also marks the folder as made by HemaSite.</summary>
/// <param name="ToolVersion">The HemaSite that made the site.</param>
/// <param name="Files">The files ordered by path, the manifest itself not among them.</param>
public sealed record Manifest(string ToolVersion, ImmutableArray<PublishedFile> Files)
{
    /// <summary>Where the manifest stands in the output.</summary>
    public static readonly FilePath Name = new("hemasite.json");

    private const int Format = 1;
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n" };

    /// <summary>The manifest as JSON, the same bytes on every machine.</summary>
    public byte[] ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>(128 + (Files.Length * 192));
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteNumber("hemasite"u8, Format);
            json.WriteString("version"u8, ToolVersion);
            json.WriteStartArray("files"u8);
            foreach (var file in Files)
            {
                json.WriteStartObject();
                json.WriteString("path"u8, file.Path.Value);
                json.WriteNumber("size"u8, file.Size);
                json.WriteString("sha256"u8, file.Sha256);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    /// <summary>
    /// Reads a manifest. Null when the bytes are not one of ours. A damaged one, or one of another format, still marks
    /// the folder as ours but names no files: everything is written anew.
    /// </summary>
    public static Manifest? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("hemasite"u8, out var format) ? null
                : format.ValueKind == JsonValueKind.Number && format.TryGetInt32(out var number) && number == Format ? ReadFiles(root)
                : new("", []);
        }
        catch (JsonException)
        {
            return json.Span[..Math.Min(64, json.Length)].IndexOf("\"hemasite\""u8) >= 0 ? new("", []) : null;
        }
        catch (InvalidOperationException)
        {
            return new("", []); // text that is not UTF-16: the document is lazy about it
        }
    }

    /// <summary>The files by their path; a path named twice counts once.</summary>
    public FrozenDictionary<FilePath, PublishedFile> ByPath() =>
        Files.DistinctBy(file => file.Path).ToFrozenDictionary(file => file.Path);

    private static Manifest ReadFiles(JsonElement root)
    {
        var files = ImmutableArray.CreateBuilder<PublishedFile>();
        if (root.TryGetProperty("files"u8, out var list) && list.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in list.EnumerateArray())
            {
                if (ReadFile(item) is { } file)
                {
                    files.Add(file);
                }
            }
        }

        return new(Text(root, "version") ?? "", files.ToImmutable());
    }

    private static PublishedFile? ReadFile(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object
        && Text(item, "path") is { Length: > 0 } path && FilePath.IsSafe(path)
        && Text(item, "sha256") is { } hash
        && item.TryGetProperty("size"u8, out var size) && size.ValueKind == JsonValueKind.Number && size.TryGetInt64(out var bytes)
            ? new(new(path), bytes, hash)
            : null;

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
