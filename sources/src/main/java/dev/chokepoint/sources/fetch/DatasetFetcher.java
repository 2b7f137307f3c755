package dev.chokepoint.sources.fetch;

import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.catalogue.DatasetAddress;
import dev.chokepoint.sources.catalogue.PublishedFile;
import dev.chokepoint.sources.opensanctions.Dataset;
import dev.chokepoint.sources.opensanctions.DeltaApplication;
import dev.chokepoint.sources.opensanctions.DeltaIndex;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Fetches the entities of an OpenSanctions dataset: by the deltas since the version that lies
/// here, where they lead to the publisher's, else whole.
///
/// Deltas are applied only to a file that is known to be of its version, and their result is taken
/// only if every operation fitted it and as many entities came out as the index says. The checksum
/// in the index is of the publisher's own file, whose order deltas do not give, so it is checked
/// where the file comes whole.
final class DatasetFetcher {

  /// More than these, and the whole file is less trouble for both sides.
  private static final int MOST_DELTAS = 100;

  private final FileFetcher files;
  private final Clock clock;

  DatasetFetcher(FileFetcher files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  /// Deltas that do not lead to the version; the message says why, as a clause.
  private static final class Astray extends Exception {
    private static final long serialVersionUID = 1L;

    Astray(String reason, @Nullable Throwable cause) {
      super(reason, cause);
    }
  }

  FileFetcher.Got fetch(
      PublishedFile file, DatasetAddress of, FetchFolder folder, LongConsumer progress)
      throws FetchFailure, InterruptedException {
    Dataset dataset = dataset(of);
    Optional<FetchedFile> held = held(file, folder);
    String version = dataset.version();
    String base = held.map(FetchedFile::edition).orElse(null);
    String why = null;
    if (held.isPresent() && base != null && version != null) {
      if (base.equals(version)) {
        return new FileFetcher.Got(held.get(), false, 0, null);
      }
      try {
        Optional<URI> deltas = deltas(of, dataset);
        if (deltas.isPresent()) {
          return byDeltas(file, dataset, held.get(), deltas.get(), folder, progress);
        }
      } catch (Astray e) {
        why = e.getMessage();
      }
    }
    FileFetcher.Expected expected =
        new FileFetcher.Expected(
            dataset.resource(file.name()).map(Dataset.Resource::sha1).orElse(null), version);
    FileFetcher.Got got;
    try {
      got = files.whole(file, expected, folder, progress);
    } catch (FetchFailure e) {
      throw why == null ? e : e.with("; by deltas neither: " + why);
    }
    return new FileFetcher.Got(
        got.file(), got.changed(), got.came(), why == null ? null : "fetched whole: " + why);
  }

  private Dataset dataset(DatasetAddress of) throws FetchFailure, InterruptedException {
    try {
      return Dataset.read(new FetchedIndex("index.json", files.index(of.index())), of.name());
    } catch (FetchFailure e) {
      throw e.of("the index of the dataset");
    } catch (IOException e) {
      throw new FetchFailure(FetchFailure.Kind.REFUSED, String.valueOf(e.getMessage()), e);
    }
  }

  private static Optional<FetchedFile> held(PublishedFile file, FetchFolder folder)
      throws FetchFailure {
    try {
      return folder.standing(file.name(), file.address());
    } catch (IOException e) {
      throw new FetchFailure(FetchFailure.Kind.DISK, "it cannot be read: " + e.getMessage(), e);
    }
  }

  private static Optional<URI> deltas(DatasetAddress of, Dataset dataset) throws Astray {
    if (of.deltas() != null) {
      return Optional.of(of.deltas());
    }
    String told = dataset.deltaUrl();
    return told == null ? Optional.empty() : Optional.of(address(of.index(), told));
  }

  /// An address that a publisher's file gives; from https none leads to http.
  private static URI address(URI from, String told) throws Astray {
    try {
      URI to = from.resolve(told);
      boolean secure = "https".equals(to.getScheme());
      if (to.getHost() != null
          && (secure || ("http".equals(to.getScheme()) && "http".equals(from.getScheme())))) {
        return to;
      }
    } catch (IllegalArgumentException e) {
      throw new Astray("its deltas have no address: " + told, e);
    }
    throw new Astray("its deltas are where nothing is fetched from: " + told, null);
  }

  private FileFetcher.Got byDeltas(
      PublishedFile file,
      Dataset dataset,
      FetchedFile base,
      URI index,
      FetchFolder folder,
      LongConsumer progress)
      throws Astray, FetchFailure, InterruptedException {
    String target = String.valueOf(dataset.version());
    List<FileFetcher.Got> deltas = new ArrayList<>();
    try {
      DeltaIndex chain = DeltaIndex.read(new FetchedIndex("delta.json", files.index(index)));
      for (Map.Entry<String, String> delta : plan(chain, String.valueOf(base.edition()), target)) {
        PublishedFile published =
            new PublishedFile(
                file.name() + "." + delta.getKey() + ".delta.json",
                address(index, delta.getValue()).toString(),
                List.of(),
                null,
                file.largest());
        deltas.add(files.whole(published, FileFetcher.Expected.NOTHING, folder, progress));
      }
      FetchedFile applied = apply(file, dataset, base, deltas, folder);
      return new FileFetcher.Got(
          applied,
          !applied.sha256().equals(base.sha256()),
          deltas.stream().mapToLong(FileFetcher.Got::came).sum(),
          String.format(
              Locale.ROOT,
              "from %s to %s by %d %s",
              base.edition(),
              target,
              deltas.size(),
              deltas.size() == 1 ? "delta" : "deltas"));
    } catch (FetchFailure e) {
      if (e.kind() == FetchFailure.Kind.OFFLINE || e.kind() == FetchFailure.Kind.DISK) {
        throw e;
      }
      throw new Astray("a delta or their index could not be had, " + e.getMessage(), e);
    } catch (UnreadableInput e) {
      throw new Astray("a delta cannot be read, " + e.getMessage(), e);
    } catch (IOException e) {
      throw new FetchFailure(FetchFailure.Kind.DISK, "it cannot be kept: " + e.getMessage(), e);
    }
  }

  private static List<Map.Entry<String, String>> plan(DeltaIndex chain, String base, String target)
      throws Astray {
    return switch (chain.plan(base, target)) {
      case DeltaIndex.Plan.UpToDate() -> List.of();
      case DeltaIndex.Plan.FullLoad(String reason) -> throw new Astray(reason, null);
      case DeltaIndex.Plan.Apply(List<Map.Entry<String, String>> deltas) -> {
        if (deltas.size() > MOST_DELTAS) {
          throw new Astray("there are " + deltas.size() + " deltas since " + base, null);
        }
        yield deltas;
      }
    };
  }

  private FetchedFile apply(
      PublishedFile file,
      Dataset dataset,
      FetchedFile base,
      List<FileFetcher.Got> deltas,
      FetchFolder folder)
      throws IOException, Astray {
    PartFile part = folder.part(file.name() + ".applied");
    DeltaApplication.Result result;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part.bytes()))) {
      result =
          new DeltaApplication(
                  new FetchedInput(folder.file(base.name())),
                  deltas.stream()
                      .<InputFile>map(delta -> new FetchedInput(folder.file(delta.file().name())))
                      .toList())
              .writeTo(out);
    } catch (UnreadableInput e) {
      part.drop();
      throw e;
    }
    long entities = result.kept() + result.added() + result.changed();
    String wrong =
        result.astray() > 0
            ? result.astray() + " of their operations do not fit the version that lies here"
            : dataset.entities() >= 0 && dataset.entities() != entities
                ? entities
                    + " entities came out of them where the index tells of "
                    + dataset.entities()
                : null;
    if (wrong != null) {
      part.drop();
      throw new Astray(wrong, null);
    }
    return folder.take(
        part,
        new FetchedFile(
            file.name(),
            file.address(),
            null,
            deltas.isEmpty() ? base.lastModified() : deltas.getLast().file().lastModified(),
            Digests.sha256(part.bytes()),
            Files.size(part.bytes()),
            clock.instant(),
            dataset.version()));
  }
}
