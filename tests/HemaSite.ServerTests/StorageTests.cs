using System.Net;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Direct;
using HemaSite.Publishing.Guards;
using HemaSite.Publishing.Storage;
using HemaSite.Publishing.Stores;
using HemaSite.ServerTests.Servers;
using HemaSite.ServerTests.Sites;

namespace HemaSite.ServerTests;

/// <summary>S3 against s3rver.</summary>
public sealed class StorageTests : IDisposable
{
    private readonly StorageServer server = StorageServer.Start();

    public void Dispose() => server.Dispose();

    [Fact]
    public void A_site_is_kept_byte_for_byte_under_its_names()
    {
        Publish(Texts.Number(1), "a");
        using var store = Store("a");
        foreach (var file in Texts.Number(1).Manifest.Files)
        {
            using var expected = new MemoryStream();
            Texts.Number(1).Open(file).CopyTo(expected);
            Assert.Equal(expected.ToArray(), store.Read(file.Path.Value));
        }

        Assert.Equal(Texts.Number(1).Manifest.ToJson(), store.Read(Manifest.Name.Value));
    }

    [Fact]
    public async Task Objects_bear_their_type_and_cache_time()
    {
        Publish(Texts.Number(1), "headers");
        using var store = Store("headers");
        Assert.NotEmpty(store.Names("kk"));
        using var client = new HttpClient();
        using var style = await client.GetAsync($"http://127.0.0.1:{server.Port}/site-bucket/headers/assets/css/site.0000000001.css", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, style.StatusCode);
        Assert.Equal("text/css; charset=utf-8", style.Content.Headers.ContentType!.ToString());
        Assert.Contains("immutable", string.Join(' ', style.Headers.GetValues("Cache-Control")), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_changed_is_sent_and_foreign_objects_survive()
    {
        Publish(Texts.Number(1), "b");
        using var store = Store("b");
        using (var mine = new MemoryStream("mine"u8.ToArray()))
        {
            store.Write("owner.txt", mine, new(new("owner.txt"), 4, ""));
        }

        Publish(Texts.Number(2), "b");
        Assert.Equal("mine"u8.ToArray(), store.Read("owner.txt"));
        Assert.Null(store.Read("kk/only-1/index.html"));
        Assert.Equal("home 0000000002"u8.ToArray(), store.Read("index.html"));
        using var target = new DirectTarget(Store("b"), Texts.Options);
        Assert.True(target.Plan(Texts.Number(2).Manifest).IsEmpty);
    }

    [Fact]
    public void Readers_are_led_back_by_copies_within_the_bucket()
    {
        Publish(Texts.Number(1), "c");
        Publish(Texts.Number(2), "c");
        using var target = new DirectTarget(Store("c"), Texts.Options);
        target.Return(Assert.Single(target.Releases()));
        using var store = Store("c");
        Assert.Equal("home 0000000001"u8.ToArray(), store.Read("index.html"));
        Assert.Equal("Жаңалық 1", System.Text.Encoding.UTF8.GetString(store.Read("kk/жаңалық/index.html")!));
        Assert.Null(store.Read("kk/only-2/index.html"));
    }

    [Fact]
    public void A_wire_that_breaks_only_costs_time()
    {
        Publish(Texts.Number(1), "d");
        using var wire = new BreakingWire(server.Port, 20_000, 3);
        using (var target = new DirectTarget(new BucketStore(server.Target("d", wire.Port), StorageServer.Keys), Texts.Options))
        {
            Many.PublishTo(target);
        }

        Assert.Equal(3, wire.Broken);
        using var store = Store("d");
        Assert.All(Many.Manifest.Files, file => Assert.Equal(file.Size, store.Read(file.Path.Value)!.Length));
    }

    [Fact]
    public void Keys_must_be_there_and_right()
    {
        Assert.Equal("HS7210", CodeOf(() => new BucketStore(server.Target("e"), new Secrets(_ => null)).Read("x")));
        Assert.Equal("HS7213", CodeOf(() => new BucketStore(server.Target("e"), new Secrets(name => name == "AWS_SESSION_TOKEN" ? null : "WRONG")).Read("x")));
        Assert.Equal("HS7215", CodeOf(() => new BucketStore(server.Target("e") with { Bucket = "no-such-bucket" }, StorageServer.Keys).Names("")));
    }

    // With a key of KMS the ETag looks like an MD5 and is none ("Checking object integrity" in Amazon's guide).
    [Theory]
    [InlineData(null, "HS7216")]
    [InlineData("AES256", "HS7216")]
    [InlineData("aws:kms", null)]
    public void A_storage_that_keeps_other_bytes_is_told(string? encryption, string? code)
    {
        using var other = new OneAnswer(response =>
        {
            response.AddHeader("ETag", "\"00000000000000000000000000000000\"");
            if (encryption is not null)
            {
                response.AddHeader("x-amz-server-side-encryption", encryption);
            }
        });
        using var store = new BucketStore(server.Target("f", other.Port), StorageServer.Keys);
        using var content = new MemoryStream("text"u8.ToArray());
        var failure = Record.Exception(() => store.Write("index.html", content, new(new("index.html"), 4, "")));
        Assert.Equal(code, (failure as PublishException)?.Rule.Code);
        Assert.True(failure is null or PublishException, $"{failure}");
    }

    private static Texts Many { get; } = new([.. Enumerable.Range(0, 40).Select(number => ($"news/{number}.jpg", new string('y', 3000 + number)))]);

    private static string CodeOf(Action action) => Assert.Throws<PublishException>(action).Rule.Code;

    private BucketStore Store(string prefix) => new(server.Target(prefix), StorageServer.Keys);

    private void Publish(Texts site, string prefix)
    {
        using var target = new DirectTarget(Store(prefix), Texts.Options);
        site.PublishTo(target);
    }
}
